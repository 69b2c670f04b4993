import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'invited',
  title: { zh: '成员邀请的人', en: 'Asked in by members' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.invited),
} satisfies Observer;
