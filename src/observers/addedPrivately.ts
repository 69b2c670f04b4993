import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'addedPrivately',
  title: { zh: '被私加', en: 'Added privately' },
  unit: { zh: '次', en: 'times' },
  measure: (world) => totalOf(world, COUNT.addedPrivately),
} satisfies Observer;
