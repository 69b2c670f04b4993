import { adHocGroups, HORIZON, type AdHocGroup } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

/** Relative growth of the friendships in these groups within a week from the given day of each. */
function change(groups: readonly AdHocGroup[], dayOf: (group: AdHocGroup) => number): number {
  let [before, after] = [0, 0];
  for (const group of groups) {
    const day = Math.ceil(dayOf(group));
    if (day < 1 || day + 7 > HORIZON) continue;
    before += group.friends[day - 1];
    after += group.friends[day + 6];
  }
  return after / before - 1;
}

export default defineFact({
  id: 'F07',
  use: 'CHECK',
  what: { zh: '群散了，交情还在长', en: 'Ties keep growing for a while after a temporary group is over' },
  how: {
    zh: '与 F01 同一批群：沉默之后一周、事情结束之后一周内，成员之间互加好友的对数增长多少。',
    en: 'The groups of F01: growth of the number of friendships (contacts exchanged) between members in the week after a group fell silent, and in the week after its event was over.',
  },
  source: 'B1.10',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'silent', target: '+', low: 0.001, high: 20 },
    { part: 'purposeOver', target: '+', low: 0.001, high: 20 },
  ],
  measure: (seed) => {
    const groups = adHocGroups(seed);
    return {
      silent: change(groups, ({ life }) => life),
      purposeOver: change(groups, ({ purpose }) => purpose),
    };
  },
});
