import type { Operator } from '../engine/operator.ts';
import { flag, range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  welcome: flag({ label: { zh: '潜力成员：欢迎礼', en: 'New and silent: a welcome gift' }, default: true }),
  privileges: flag({ label: { zh: '活跃成员：共创和特权', en: 'Active: a say and privileges' }, default: true }),
  ownService: flag({ label: { zh: '忠诚成员：专属服务', en: 'Loyal: a service of their own' }, default: true }),
  wake: flag({ label: { zh: '沉默成员：唤醒', en: 'Silent: called back' }, default: true }),
  gift: range({
    label: { zh: '一份礼', en: 'A gift' },
    unit: { zh: '元', en: 'RMB' },
    min: 0,
    max: 50,
    step: 1,
    default: 5,
  }),
  share: range({
    label: { zh: '每天照顾几成', en: 'Served a day' },
    unit: { zh: '%', en: '%' },
    min: 1,
    max: 50,
    step: 1,
    default: 2,
  }),
} as const;

function serveToday({ share, ...tiers }: Values<typeof params>, operator: Operator): void {
  operator.serve({ ...tiers, share: share / 100 });
}

export default defineStrategy({
  id: 'tierService',
  kind: 'standing',
  family: 'value',
  title: { zh: '分层运营', en: 'Service by tier' },
  short: { zh: '分层', en: 'Tiers' },
  summary: {
    zh: '把成员分成潜力、活跃、忠诚、沉默四层，每层给不同的照顾。',
    en: 'Members are sorted into new, active, loyal and silent; each tier gets what fits it.',
  },
  detail: {
    zh: '从业者说分层以后留存高四成、人均产出高近六成，没有人说明是怎么算的。新人得欢迎礼、有人带着入门；活跃的人参与共创，说得更多，不用花钱；忠诚的人有专属服务和礼；沉默的人叫回来，有礼。被照顾的人和你近了，走得少些，买得多些，说话也少跑题；挨个喊一遍，就不算照顾了。礼按份花钱。一个个照顾最费人手，比例定高了，一周的时间几天就用完，排在后面的人什么也没有；有机器人和工具能省一半多。',
    en: 'The trade says that tiers raise retention by four in ten and output a head by nearly six in ten; nobody says how that was counted. The new get a gift and are shown around; the active have a say and speak more, for no money; the loyal get a service of their own and a gift; the silent are called back to a gift. Who is looked after feels closer to you, so that fewer leave, more buy, and the talk keeps to the subject; calling everybody in turn is no care. Each gift is paid for. Serving people one by one takes the most time of all. Set the share too high and the week is used up in days, and whoever comes last gets nothing; tools spare more than half.',
  },
  touches: { zh: '被照顾到的那些人', en: 'Those who are served' },
  rows: ['R31', 'R25'],
  evidence: 'claimed',
  claims: [
    { row: 'R31', scenario: 'tier-harbour', metric: 'retention', claimed: 0.42, sign: 1 },
    { row: 'R31', scenario: 'tier-harbour', metric: 'messages', claimed: 0.3, sign: 1 },
    {
      row: 'R31',
      scenario: 'tier-harbour',
      metric: 'sales',
      claimed: 0.58,
      sign: 1,
      beside: ['ownShop'],
      params: { share: 2 },
    },
  ],
  params,
  cost: () => ({ money: 0, minutes: 5 }),
  begin: serveToday,
  daily: serveToday,
});
