import { run } from '../../engine/run.ts';
import { defineFact } from '../fact.ts';
import { mean } from '../mean.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';
import { IN_TIME, isAnswered, startersOf } from '../threads.ts';

const DAYS = 60;

export default defineFact({
  id: 'F15',
  use: 'CAL',
  what: { zh: '开头的话十句有四句没人接', en: 'Four in ten messages that open a talk get no answer' },
  how: {
    zh: '262 人的普通群、60 天：成员开的话头（广告除外，连发几条算一个）里，一天内没有别人回应的比例。',
    en: 'An ordinary group of 262, 60 days: of the talks that members open (ads left out; several lines at once are one), the share that nobody else answers within a day.',
  },
  source: 'B7.8',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '40 % (±8)', low: 0.32, high: 0.48 }],
  measure: (seed, parameters = {}) => {
    const [group] = run(oneGroup({ heads: ORDINARY, days: DAYS, parameters }), seed, []).groups;
    const starters = startersOf(group, 0, DAYS * 1440 - IN_TIME);
    return { '': mean(starters.map((m) => (isAnswered(group, m) ? 0 : 1))) };
  },
});
