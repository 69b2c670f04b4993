import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'earlyAlarm',
  kind: 'standing',
  family: 'risk',
  title: { zh: '三级预警', en: 'Three-level alarm' },
  short: { zh: '预警', en: 'Alarm' },
  summary: {
    zh: '留意、处理、上报三级，苗头一出现就有人知道。',
    en: 'Watch, act, report: three levels, so that somebody knows at the first sign.',
  },
  detail: {
    zh: '早发现，泄密和舆情的冲击能轻一半；从业者说用了以后大的危机一年 0.3 次。它只让事情变小，不会替你说话：回应慢，剩下的一半照样烧。每天要有人看群里的苗头。',
    en: 'Seen early, a leak or a crisis hits half as hard; the trade says that major crises come down to 0.3 a year. It makes trouble smaller and does not speak for you: where the answer is late, the other half burns on. Somebody has to read the group for signs every day.',
  },
  touches: { zh: '全群', en: 'Everybody' },
  rows: ['R36', 'R16'],
  evidence: 'claimed',
  claims: [{ row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 }],
  params: {},
  cost: () => ({ money: 1, minutes: 6 }),
  hold(_, levers) {
    levers.alarm = true;
  },
  begin(_, operator) {
    operator.pin({
      zh: '看到不对劲的苗头，请马上私信管理员。',
      en: 'If you see trouble coming, write to an admin at once.',
    });
    operator.post({ kind: 'announcement', quality: 0.5, mentionAll: false, text: '' });
  },
});
