import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'removed',
  title: { zh: '移出', en: 'Removed' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.removed),
} satisfies Observer;
