import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'activityFinished',
  title: { zh: '坚持到活动结束', en: 'Finished an activity' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.finished),
} satisfies Observer;
