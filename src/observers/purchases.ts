import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'purchases',
  title: { zh: '成交', en: 'Purchases' },
  unit: { zh: '单', en: 'orders' },
  measure: (world) => totalOf(world, COUNT.purchases),
} satisfies Observer;
