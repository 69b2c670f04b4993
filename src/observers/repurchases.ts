import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'repurchases',
  title: { zh: '复购', en: 'Repurchases' },
  unit: { zh: '单', en: 'orders' },
  measure: (world) => totalOf(world, COUNT.repurchases),
} satisfies Observer;
