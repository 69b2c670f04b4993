import { STATUS } from '../engine/codes.ts';
import { sharedToday } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import { TIER, tierOf } from '../engine/submodels/tiers.ts';

const titles = {
  potential: { zh: '潜力层', en: 'Potential tier' },
  active: { zh: '活跃层', en: 'Active tier' },
  loyal: { zh: '忠诚层', en: 'Loyal tier' },
  silent: { zh: '沉默层', en: 'Silent tier' },
  ordinary: { zh: '一般成员', en: 'In no tier' },
} as const;

/** How many of the present stand in each tier. */
const census = sharedToday((world) => {
  const counts = new Map<number, number>();
  for (const group of world.groups) {
    for (let row = 0; row < group.members.size; row++) {
      if (group.members.columns.status[row] !== STATUS.present) continue;
      const tier = tierOf(world, group, row);
      counts.set(tier, (counts.get(tier) ?? 0) + 1);
    }
  }
  return counts;
});

/** Present members by tier of table 1, read from what they do. */
export default (Object.keys(titles) as (keyof typeof titles)[]).map((tier): Observer => ({
  id: `tiers.${tier}`,
  title: titles[tier],
  unit: { zh: '人', en: 'people' },
  stock: true,
  measure: (world) => census(world).get(TIER[tier]) ?? 0,
}));
