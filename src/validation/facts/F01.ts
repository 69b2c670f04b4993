import { adHocGroups, aliveAfter } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

export default defineFact({
  id: 'F01',
  use: 'CAL',
  what: { zh: '临时拉的群，一周内就没声了的比例', en: 'Ad-hoc groups that are silent within a week' },
  how: {
    zh: '每个种子二百个新群，规模中位数 16 人，一半为事而建（事情结束的日子按对数正态抽取，中位数 8 天，是输入），一半为人而建；第 7 天后再无消息即为沉默。',
    en: 'Two hundred new groups a seed, median 16 people, half for an event (its end is drawn, log-normal, median 8 days: an input), half for people who belong together; silent: no message after day 7.',
  },
  source: 'B1.5',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '40 % (±5)', low: 0.35, high: 0.45 }],
  measure: (seed, parameters) => ({ '': 1 - aliveAfter(adHocGroups(seed, parameters), 7) }),
});
