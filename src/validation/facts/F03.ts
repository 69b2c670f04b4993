import { adHocGroups, aliveAfter } from '../adHocGroups.ts';
import { defineFact } from '../fact.ts';

/** Kept off 0 and 1 by half a per cent, so that the logarithms exist. */
const inner = (share: number): number => Math.min(0.995, Math.max(0.005, share));

export default defineFact({
  id: 'F03',
  use: 'CHECK',
  what: { zh: '群越老越不容易死：威布尔形状参数', en: 'The older a group, the less likely it dies: Weibull shape' },
  how: {
    zh: '与 F01 同一批群：过第 7 天与第 30 天两点的威布尔曲线，与原数据的算法相同；小于 1 表示死亡率随群龄下降。',
    en: 'The groups of F01: the Weibull curve through the shares alive after 7 and 30 days, as it was derived from the data; below 1, the hazard falls with age.',
  },
  source: 'B1.7',
  seeds: { quick: 2, full: 20 },
  figures: [{ part: '', target: '0.59 (0.45 – 0.75)', low: 0.45, high: 0.75 }],
  measure: (seed) => {
    const groups = adHocGroups(seed);
    const [week, month] = [7, 30].map((day) => Math.log(-Math.log(inner(aliveAfter(groups, day)))));
    return { '': (month - week) / Math.log(30 / 7) };
  },
});
