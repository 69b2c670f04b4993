import { mean } from '../mean.ts';
import { adHocGroups, type AdHocGroup } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

const logSize = (groups: readonly AdHocGroup[]): number => mean(groups.map(({ size }) => Math.log(size)));

export default defineFact({
  id: 'F05',
  use: 'CHECK',
  what: {
    zh: '短命的群多在百人以下，活下来的更大',
    en: 'Short-lived groups are mostly below 100 people; survivors are larger',
  },
  how: {
    zh: '与 F01 同一批群：活过 30 天的群与一周内沉默的群相比，人数（几何平均）大几成；一周内沉默的群中不足百人的比例（抽样规模本来就多在百人以下）。',
    en: 'The groups of F01: how much larger (geometric mean) those alive after 30 days are than those silent within a week; share of the latter below 100 people (most groups are drawn below it).',
  },
  source: 'B1.9',
  seeds: { quick: 2, full: 20 },
  figures: [
    { part: 'larger', target: '+', low: 0, high: 20 },
    { part: 'below100', target: '> 50 %', low: 0.5, high: 1 },
  ],
  measure: (seed) => {
    const groups = adHocGroups(seed);
    const dead = groups.filter(({ life }) => life <= 7);
    const alive = groups.filter(({ life }) => life > 30);
    return {
      larger: Math.exp(logSize(alive) - logSize(dead)) - 1,
      below100: mean(dead.map(({ size }) => (size < 100 ? 1 : 0))),
    };
  },
});
