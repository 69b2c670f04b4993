import type { Observer } from '../engine/observer.ts';

/** Heat of the hottest public crisis. */
export default {
  id: 'crisis',
  title: { zh: '舆情热度', en: 'Heat of a crisis' },
  unit: { zh: '0 到 1', en: '0 to 1' },
  stock: true,
  measure: (world) => world.groups.reduce((most, group) => Math.max(most, group.now.crisis), 0),
} satisfies Observer;
