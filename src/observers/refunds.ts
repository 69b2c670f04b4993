import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'refunds',
  title: { zh: '退货', en: 'Refunds' },
  unit: { zh: '单', en: 'orders' },
  measure: (world) => totalOf(world, COUNT.refunds),
} satisfies Observer;
