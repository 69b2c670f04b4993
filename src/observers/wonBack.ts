import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

/** Of the silent members called back on a day, the share that came; 0 where nobody was called. */
export default {
  id: 'wonBack',
  title: { zh: '召回率', en: 'Won back' },
  unit: { zh: '叫了的人里的比例', en: 'share of those called' },
  stock: true,
  sparse: true,
  measure: (world) => {
    const called = totalOf(world, COUNT.woken);
    return called > 0 ? totalOf(world, COUNT.cameBack) / called : 0;
  },
} satisfies Observer;
