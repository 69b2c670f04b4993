import { flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Zeal that is left where the KOL is paid and not honoured. A guess: the trade names honour before the share (R27). */
const UNHONOURED = 0.75;

export default defineStrategy({
  id: 'kolGroup',
  kind: 'deed',
  family: 'structure',
  title: { zh: 'KOL 粉丝群', en: "A KOL's fan group" },
  short: { zh: 'KOL 群', en: 'KOL group' },
  summary: {
    zh: '请这位 KOL 带着自己的粉丝开一个临时群，卖货有分成，品牌只派一个人打杂。',
    en: 'This KOL leads a temporary group of his own fans and has a share of what is sold; the brand lends a keeper only.',
  },
  detail: {
    zh: '粉丝认的是 KOL，不是品牌：他开口推荐才卖得动，面子和分成都归他。品牌不加粉丝好友，不抢人。分成不到三成他多半不答应，答应了也不太上心，外面的粉丝带得少；一分不给就别想；不给名分，拿了钱也懒得吆喝。挑错了人，没有粉丝跟来，群就冷着。外面来的粉丝也会进群，推得太勤照样有人退。',
    en: 'Fans follow the KOL and not the brand: it sells because he says so; honour and share are his. The brand befriends nobody and takes nobody away. Below three tenths he may well decline, and cares less and brings fewer from outside if he does not; for nothing he never comes; paid but not honoured he puts less into it; the wrong choice brings no fans and a cold group. Too many offers make people quit here as anywhere.',
  },
  touches: { zh: '这位 KOL 和他的粉丝', en: 'The KOL and his fans' },
  rows: ['R27', 'R8'],
  evidence: 'claimed',
  claims: [{ row: 'R27', scenario: 'kol-fans', metric: 'messages', claimed: null, sign: 1, day: 21, member: 'p0' }],
  needsMember: true,
  params: {
    days: range({
      label: { zh: '开几天', en: 'For' },
      unit: { zh: '天', en: 'days' },
      min: 3,
      max: 60,
      step: 1,
      default: 14,
    }),
    share: range({
      label: { zh: '给 KOL 的分成', en: "The KOL's share" },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 80,
      step: 5,
      default: 30,
    }),
    honour: flag({ label: { zh: '给名分：称号、公开致谢', en: 'Honour: a title, thanks before all' }, default: true }),
    followers: range({
      label: { zh: '群外粉丝', en: 'Fans from outside' },
      unit: { zh: '人', en: 'people' },
      min: 0,
      max: 100,
      step: 5,
      default: 20,
    }),
    offers: range({
      label: { zh: '推荐', en: 'Offers' },
      unit: { zh: '次', en: 'times' },
      min: 0,
      max: 10,
      step: 1,
      default: 3,
    }),
    price: range({
      label: { zh: '价格', en: 'Price' },
      unit: { zh: '元', en: 'RMB' },
      min: 10,
      max: 500,
      step: 10,
      default: 90,
    }),
    keeper: range({
      label: { zh: '品牌打杂', en: "The brand's keeper" },
      unit: { zh: '分钟/天', en: 'min a day' },
      min: 0,
      max: 20,
      step: 1,
      default: 5,
    }),
  },
  cost: ({ days, keeper }) => ({ money: 0, minutes: days * keeper }),
  begin({ days, share, honour, followers, offers, price, keeper }, operator) {
    const zeal = Math.min(1, 0.6 + share / 75) * (honour ? 1 : UNHONOURED);
    const room = operator.open({
      title: { zh: 'KOL 粉丝群', en: "The KOL's fans" },
      days,
      share: 0.4,
      dissolve: true,
      leader: operator.target,
      leaderShare: share / 100,
      followers: Math.round(followers * zeal),
    });
    if (!room) return;
    // A keeper with time prepares what is said; without one it is thrown together.
    const quality = 0.5 + 0.03 * Math.min(10, keeper);
    room.postAt(20, { kind: 'question', quality });
    for (let n = 0; n < offers; n++) {
      const day = Math.floor(((n + 0.5) * days) / offers);
      const sale = { path: 'shop', price, wear: 'offer' } as const;
      room.postAt(24 * day + 21, { kind: 'offer', quality: quality * zeal, ...sale });
      room.postAt(24 * day + 20, { kind: 'knowledge', quality, wear: 'knowledge' });
    }
  },
});
