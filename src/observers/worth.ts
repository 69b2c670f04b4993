import { presentMean } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'worth',
  title: { zh: '觉得值不值', en: 'Net benefit' },
  unit: { zh: '每天', en: 'a day' },
  stock: true,
  measure: (world) => presentMean(world, (c, row) => c.worth[row]),
} satisfies Observer;
