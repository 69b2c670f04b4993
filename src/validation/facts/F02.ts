import { adHocGroups, aliveAfter } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

export default defineFact({
  id: 'F02',
  use: 'CAL',
  what: { zh: '临时拉的群，活过 30 天的比例', en: 'Ad-hoc groups still alive after 30 days' },
  how: {
    zh: '与 F01 同一批群：第 30 天之后（看到第 35 天，与原研究的观察期相同）还有消息即为活着。',
    en: 'The groups of F01: alive if anybody writes after day 30 (watched to day 35, as long as the study could see).',
  },
  source: 'B1.6',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '30 % (±5)', low: 0.25, high: 0.35 }],
  measure: (seed, parameters) => ({ '': aliveAfter(adHocGroups(seed, parameters), 30) }),
});
