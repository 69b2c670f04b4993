import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'participants',
  title: { zh: '参加活动', en: 'Joined an activity' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.participants),
} satisfies Observer;
