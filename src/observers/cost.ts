import type { Observer } from '../engine/observer.ts';

/** All that was paid since day 0. */
export default {
  id: 'cost',
  title: { zh: '累计成本', en: 'Cost so far' },
  unit: { zh: '元', en: 'RMB' },
  stock: true,
  measure: (world) => world.ledger.cost / 100,
} satisfies Observer;
