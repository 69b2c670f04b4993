import type { Observer } from '../engine/observer.ts';

/** What those who lead or keep groups have earned by their share of the margin, since day 0. Source: R26, R27. */
export default {
  id: 'leaderIncome',
  title: { zh: '带头人累计分成', en: "Leaders' share so far" },
  unit: { zh: '元', en: 'RMB' },
  stock: true,
  sparse: true,
  measure: (world) => world.groups.reduce((sum, { now }) => sum + now.leaderIncome, 0) / 100,
} satisfies Observer;
