import { choice, flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'redPacketAdFee',
  kind: 'standing',
  family: 'order',
  title: { zh: '红包广告费', en: 'Red-packet fee for ads' },
  short: { zh: '广告费', en: 'Ad fee' },
  summary: {
    zh: '谁要发广告，先给群里发一个红包。',
    en: 'Whoever advertises sends the group a red packet first.',
  },
  detail: {
    zh: '事先写进群规：发广告先发红包，没发的提醒并撤回，再犯移出。不划算的广告自己就不发了，发的那些大家有红包领。广告费也可以归群主：钱进了钱箱，看广告的人什么也没得。不说就收，被罚的人觉得冤。太低等于没有，太高等于禁止，还要有人处理不守规矩的人。',
    en: 'Stated beforehand: a packet first, or the ad is taken back with a warning, then removal. Ads that do not pay vanish by themselves, and members get something from the rest. The fee may also go to the owner: the till gets it, and those who bear the ads get nothing. Sprung on people, it hurts those who never heard of it. Too low is no fee, too high is a ban, and somebody must deal with those who dodge.',
  },
  touches: {
    zh: '发广告的人付钱；在看的人领红包（归群主时没有）',
    en: 'Advertisers pay; those who look receive, unless the owner does',
  },
  rows: ['R18'],
  evidence: 'claimed',
  claims: [{ row: 'R18', scenario: 'ad-flooded-industry', metric: 'ads', claimed: null, sign: -1 }],
  params: {
    fee: range({
      label: { zh: '每条广告', en: 'Per ad' },
      unit: { zh: '元', en: 'RMB' },
      min: 0,
      max: 500,
      step: 10,
      default: 100,
    }),
    to: choice({
      label: { zh: '广告费归谁', en: 'The fee goes to' },
      options: {
        group: { zh: '全群（发红包）', en: 'The group (as a packet)' },
        owner: { zh: '群主', en: 'The owner' },
      },
      default: 'group',
    }),
    announced: flag({ label: { zh: '事先公告', en: 'Announced beforehand' }, default: true }),
  },
  cost: () => ({ money: 0, minutes: 5 }),
  hold({ fee, to, announced }, levers) {
    levers.adFeeToOwner = to === 'owner';
    levers.adFee = Math.round(fee * 100);
    levers.ruleKnown ||= announced;
    if (levers.penalty === 'none') levers.penalty = 'warnThenRemove';
  },
  begin({ fee, to, announced }, operator) {
    if (!announced) return;
    operator.pin(
      to === 'owner'
        ? { zh: `发广告先交 ${fee} 元广告费，不交的移出。`, en: `Ads: pay a fee of ${fee} RMB first.` }
        : { zh: `发广告先发 ${fee} 元红包，不发的移出。`, en: `Ads: send a packet of ${fee} RMB first.` },
    );
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
