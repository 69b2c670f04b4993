import type { Observer } from '../engine/observer.ts';

/** Income less cost since day 0: what the till holds more, or less, than at the start. */
export default {
  id: 'profit',
  title: { zh: '累计利润', en: 'Profit so far' },
  unit: { zh: '元', en: 'RMB' },
  stock: true,
  measure: (world) => (world.ledger.income - world.ledger.cost) / 100,
} satisfies Observer;
