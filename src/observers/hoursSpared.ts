import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

/** Staff hours that bots and tools spared today (R34). */
export default {
  id: 'hoursSpared',
  title: { zh: '工具省下的人力', en: 'Hours spared by machines' },
  unit: { zh: '小时', en: 'hours' },
  measure: (world) => totalOf(world, COUNT.spared) / 3600,
} satisfies Observer;
