import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'joined',
  title: { zh: '入群', en: 'Joined' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.joined),
} satisfies Observer;
