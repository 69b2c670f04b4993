import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

/** What members paid in the operator's groups; of this he keeps the margin. Returned goods are left out. */
export default {
  id: 'sales',
  title: { zh: '成交额', en: 'Sales' },
  unit: { zh: '元', en: 'RMB' },
  measure: (world) => totalOf(world, COUNT.sales) / 100,
} satisfies Observer;
