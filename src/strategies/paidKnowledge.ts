import type { Operator } from '../engine/operator.ts';
import { dueOn, postEvenly } from '../engine/postEvenly.ts';
import { flag, range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  perWeek: range({
    label: { zh: '推课', en: 'Offers' },
    unit: { zh: '次/周', en: 'a week' },
    min: 1,
    max: 14,
    step: 1,
    default: 1,
  }),
  price: range({
    label: { zh: '课价', en: 'Price' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 2000,
    step: 10,
    default: 100,
  }),
  quality: range({
    label: { zh: '课的质量', en: 'Quality of the lesson' },
    unit: { zh: '%', en: '%' },
    min: 20,
    max: 100,
    step: 10,
    default: 70,
  }),
  sample: flag({ label: { zh: '当天上午先免费讲一段', en: 'A free part in the morning of that day' }, default: true }),
} as const;

function teachToday({ perWeek, price, quality, sample }: Values<typeof params>, operator: Operator): void {
  const plan = { quality: quality / 100 };
  if (sample && dueOn(operator.weekday, perWeek) > 0) {
    operator.postAt(10, { ...plan, kind: 'knowledge', wear: 'knowledge' });
  }
  postEvenly(operator, perWeek, { ...plan, kind: 'offer', wear: 'offer', path: 'knowledge', price });
}

export default defineStrategy({
  id: 'paidKnowledge',
  kind: 'standing',
  family: 'money',
  title: { zh: '知识付费', en: 'Paid knowledge' },
  short: { zh: '卖课', en: 'Lessons' },
  summary: {
    zh: '把拿手的东西做成课，先免费讲一段，再卖整套。',
    en: 'Lessons on what you know best: a part for free, the whole for money.',
  },
  detail: {
    zh: '从业者说 12% 到 22% 会买，79% 的人不反感，是几条路里难度较低的。免费那段讲得好，不买的人也有收获；讲得水，就成了招生广告。课要花时间备，反复推同一套，买的人一次比一次少；商业消息超过 15%，退群会陡增。',
    en: 'The trade says that 12 to 22 % buy and 79 % do not mind; it is one of the easier paths. A good free part gives something even to those who do not buy; a thin one is an ad for a course. Lessons take time to make; pushed again and again they sell less each time, and above 15 % of commercial messages quits rise steeply.',
  },
  touches: { zh: '想学的人；嫌推销的人', en: 'Those who want to learn; those who mind selling' },
  rows: ['R35', 'R15', 'R6'],
  evidence: 'claimed',
  claims: [{ row: 'R35', scenario: 'ip-course', metric: 'profit', claimed: null, sign: 1 }],
  params,
  cost({ perWeek, quality, sample }) {
    const care = 0.3 + 1.4 * (quality / 100) * (quality / 100);
    return { money: 0, minutes: Math.round((perWeek * care * (sample ? 60 : 35)) / 7) };
  },
  begin: teachToday,
  daily: teachToday,
});
