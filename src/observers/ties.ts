import { presentMean } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'ties',
  title: { zh: '人均交情', en: 'Ties per member' },
  unit: { zh: '强度', en: 'strength' },
  stock: true,
  measure: (world) => presentMean(world, (c, row) => c.ties[row]),
} satisfies Observer;
