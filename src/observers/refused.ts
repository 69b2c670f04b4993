import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'refused',
  title: { zh: '挡在门外', en: 'Turned away at the door' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.refused),
} satisfies Observer;
