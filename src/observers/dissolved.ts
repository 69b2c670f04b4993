import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'dissolved',
  title: { zh: '随群解散', en: 'Dissolved' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.dissolved),
} satisfies Observer;
