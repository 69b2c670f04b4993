import { choice, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const PERSONAL = {
  zh: '表里填的是个人信息：只问用得上的，说清用途，别外传。',
  en: 'What a form asks is personal: ask what you need, say what for, pass nothing on.',
};

export default defineStrategy({
  id: 'entryThreshold',
  kind: 'standing',
  family: 'door',
  title: { zh: '进群门槛', en: 'Entry threshold' },
  short: { zh: '门槛', en: 'Threshold' },
  summary: {
    zh: '进群先过一道坎：交一点钱、填一张表，或者看平时活不活跃。',
    en: 'One hurdle at the door: a small fee, a form, or proof of having been active.',
  },
  detail: {
    zh: '肯付钱、肯填表的人更需要这个群，收来的钱可以请大咖和管理员。人会来得少：门槛高过群的价值，就没人来；广告党舍得花小钱，光靠收费挡不住。填表要看，看活跃度要查。已经在群里的人不受影响。',
    en: 'Who pays or fills in a form needs the group more, and fees pay for experts and admins. Fewer come: above what the group is worth, nobody does; advertisers do spend a little, so a fee alone does not stop them. Forms must be read and activity looked up. Those inside are not touched.',
  },
  touches: { zh: '想进群的人', en: 'Those who want to come in' },
  rows: ['R23', 'R6', 'R12'],
  evidence: 'claimed',
  claims: [
    { row: 'R23', scenario: 'paid-resources', metric: 'adShare', claimed: null, sign: -1, params: { kind: 'form' } },
  ],
  params: {
    kind: choice({
      label: { zh: '门槛', en: 'Hurdle' },
      options: {
        fee: { zh: '收费', en: 'A fee' },
        form: { zh: '填表', en: 'A form' },
        proof: { zh: '看活跃度', en: 'Proof of activity' },
      },
      default: 'fee',
    }),
    fee: range({
      label: { zh: '入群费（收费时）', en: 'Fee (where one is asked)' },
      unit: { zh: '元', en: 'RMB' },
      min: 0,
      max: 500,
      step: 5,
      default: 30,
    }),
  },
  flags: ({ kind }) => (kind === 'form' ? PERSONAL : undefined),
  cost: ({ kind }) => ({ money: 0, minutes: kind === 'fee' ? 2 : kind === 'form' ? 5 : 8 }),
  hold({ kind, fee }, levers) {
    if (kind === 'fee') levers.entryFee = Math.round(100 * fee);
    levers.entryForm ||= kind === 'form';
    levers.entryProof ||= kind === 'proof';
  },
});
