import { ALARM } from '../engine/levers.ts';
import { choice } from '../engine/param.ts';
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
    zh: '一级留意：出事那天零点就有提醒，还来得及准备。二级处理：泄密和舆情的冲击轻一半。三级上报：夜里也叫得到人，回应不等上班。从业者说用了以后大的危机一年 0.3 次。它只让事情变小，不会替你说话：回应慢，剩下的一半照样烧。每天要有人看群里的苗头。',
    en: 'Level 1, watch: you are told at midnight of the day on which trouble comes, in time to prepare. Level 2, act: a leak or a crisis hits half as hard. Level 3, report: somebody is woken at night, and the answer does not wait for duty. The trade says that major crises come down to 0.3 a year. It makes trouble smaller and does not speak for you: where the answer is late, the other half burns on. Somebody has to read the group for signs every day.',
  },
  touches: { zh: '全群', en: 'Everybody' },
  rows: ['R36', 'R16'],
  evidence: 'claimed',
  claims: [{ row: 'R36', scenario: 'crisis-week', metric: 'trust', claimed: null, sign: 1, from: 1, day: 50 }],
  params: {
    level: choice({
      label: { zh: '做到哪一级', en: 'Up to level' },
      options: {
        watch: { zh: '一级：留意', en: '1: watch' },
        act: { zh: '二级：处理', en: '2: act' },
        report: { zh: '三级：上报', en: '3: report' },
      },
      default: 'report',
    }),
  },
  cost: ({ level }) => ({ money: 1, minutes: { watch: 2, act: 4, report: 6 }[level] }),
  hold({ level }, levers) {
    levers.alarm = ALARM[level];
  },
  begin(_, operator) {
    operator.pin({
      zh: '看到不对劲的苗头，请马上私信管理员。',
      en: 'If you see trouble coming, write to an admin at once.',
    });
    operator.post({ kind: 'announcement', quality: 0.5 });
  },
});
