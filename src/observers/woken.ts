import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'woken',
  title: { zh: '召回沉默成员', en: 'Silent members called back' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.woken),
} satisfies Observer;
