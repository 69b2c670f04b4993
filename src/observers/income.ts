import type { Observer } from '../engine/observer.ts';

/** All that came in since day 0. */
export default {
  id: 'income',
  title: { zh: '累计收入', en: 'Income so far' },
  unit: { zh: '元', en: 'RMB' },
  stock: true,
  measure: (world) => world.ledger.income / 100,
} satisfies Observer;
