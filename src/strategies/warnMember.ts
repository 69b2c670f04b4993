import { flag } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'warnMember',
  kind: 'deed',
  family: 'order',
  needsMember: true,
  title: { zh: '提醒一位成员', en: 'Warn a member' },
  short: { zh: '提醒', en: 'Warn' },
  summary: { zh: '当众或私下提醒一个人。', en: 'Warns one person, in public or in private.' },
  detail: {
    zh: '当众提醒别人也看得到，可当事人丢面子；私下说，面子留住了，别人不知道你管了。',
    en: 'In public the others see it, but the person loses face; in private the face is kept and nobody knows that you acted.',
  },
  touches: { zh: '这位成员', en: 'This member' },
  rows: ['R17'],
  evidence: 'claimed',
  claims: [
    {
      row: 'R17',
      scenario: 'ad-flooded-industry',
      metric: 'ads',
      claimed: null,
      sign: -1,
      day: 14,
      member: 'p470',
    },
  ],
  params: { inPublic: flag({ label: { zh: '当众', en: 'In public' }, default: false }) },
  cost: ({ inPublic }) => ({ money: 0, minutes: inPublic ? 2 : 6 }),
  begin({ inPublic }, operator) {
    operator.warn(operator.target, inPublic);
  },
});
