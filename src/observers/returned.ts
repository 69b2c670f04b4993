import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'returned',
  title: { zh: '退群又回来的人', en: 'Quit and came back' },
  unit: { zh: '人', en: 'people' },
  sparse: true,
  measure: (world) => totalOf(world, COUNT.returned),
} satisfies Observer;
