import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'cameBack',
  title: { zh: '召回后回来', en: 'Came back when called' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.cameBack),
} satisfies Observer;
