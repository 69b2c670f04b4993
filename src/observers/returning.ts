import { presentMean } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'returning',
  title: { zh: '七日回访', en: 'Seven-day return' },
  unit: { zh: '比例', en: 'share' },
  stock: true,
  measure: (world) => presentMean(world, (c, row) => (c.openedAt[row] >= world.now - 7 * 1440 ? 1 : 0)),
} satisfies Observer;
