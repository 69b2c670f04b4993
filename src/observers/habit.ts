import { presentMean } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'habit',
  title: { zh: '习惯', en: 'Habit' },
  unit: { zh: '0 到 1', en: '0 to 1' },
  stock: true,
  measure: (world) => presentMean(world, (c, row) => c.habit[row]),
} satisfies Observer;
