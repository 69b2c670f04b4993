import { countPresent } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import { TIER, tierOf } from '../engine/submodels/tiers.ts';

const titles = {
  potential: { zh: '潜力层', en: 'Potential tier' },
  active: { zh: '活跃层', en: 'Active tier' },
  loyal: { zh: '忠诚层', en: 'Loyal tier' },
  silent: { zh: '沉默层', en: 'Silent tier' },
  ordinary: { zh: '一般成员', en: 'In no tier' },
} as const;

/** Present members by tier of table 1, read from what they do. */
export default (Object.keys(titles) as (keyof typeof titles)[]).map((tier): Observer => ({
  id: `tiers.${tier}`,
  title: titles[tier],
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure: (world) => countPresent(world, (group, row) => tierOf(world, group, row) === TIER[tier]),
}));
