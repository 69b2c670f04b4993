import type { Observer } from '../engine/observer.ts';

/** What those who lead groups have earned by their share of the margin, since day 0. Source: R27. */
export default {
  id: 'leaderIncome',
  title: { zh: 'KOL 累计分成', en: "KOLs' share so far" },
  unit: { zh: '元', en: 'RMB' },
  stock: true,
  sparse: true,
  measure: (world) => world.groups.reduce((sum, { now }) => sum + now.leaderIncome, 0) / 100,
} satisfies Observer;
