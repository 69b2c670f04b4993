import { flag, range } from '../engine/param.ts';
import type { Operator } from '../engine/operator.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Today's part of so many a week. */
function invite(operator: Operator, perWeek: number): void {
  const until = (days: number): number => Math.floor((days * perWeek) / 7);
  const count = until(operator.since + 1) - until(operator.since);
  if (count > 0) operator.invite({ count, match: 0.95 });
}

export default defineStrategy({
  id: 'targetedInvitation',
  kind: 'standing',
  family: 'door',
  title: { zh: '定向邀请', en: 'Targeted invitation' },
  short: { zh: '定向邀请', en: 'Targeted' },
  summary: {
    zh: '一个一个去请对路的人；也可以关上门，只让被邀请的人进。',
    en: 'Fitting people are asked one by one; the door may be closed to everybody else.',
  },
  detail: {
    zh: '人选对了，话就对路，广告也少。慢，而且每请一位都要花时间聊；群满 40 人以后，对方要点同意才进得来，约四成的人不点。关门能挡住混进来的人，也断了自己找上门的人。邀请前先说明来意，别把陌生人直接拉进群。',
    en: 'With the right people the talk fits and ads are few. It is slow, and each one takes a conversation; from 40 heads on he must agree, and some four in ten do not. A closed door keeps intruders out, and those who would have come by themselves. Say what it is about first: do not just pull strangers in.',
  },
  touches: { zh: '被邀请的人；关门时还有路过的人', en: 'Those asked in; with a closed door all passers-by' },
  rows: ['R23', 'R24'],
  evidence: 'claimed',
  claims: [
    { row: 'R23', scenario: 'paid-resources', metric: 'adShare', claimed: null, sign: -1, params: { closed: true } },
  ],
  params: {
    perWeek: range({
      label: { zh: '每周邀请', en: 'Asked a week' },
      unit: { zh: '人', en: 'people' },
      min: 1,
      max: 40,
      step: 1,
      default: 10,
    }),
    closed: flag({ label: { zh: '只让被邀请的人进', en: 'Only those asked come in' }, default: false }),
  },
  cost: ({ perWeek }) => ({ money: 0, minutes: Math.round((8 * perWeek) / 7) }),
  hold({ closed }, levers) {
    levers.inviteOnly ||= closed;
  },
  begin({ perWeek }, operator) {
    invite(operator, perWeek);
  },
  daily({ perWeek }, operator) {
    invite(operator, perWeek);
  },
});
