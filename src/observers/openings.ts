import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'openings',
  title: { zh: '打开次数', en: 'Openings' },
  unit: { zh: '次', en: 'openings' },
  measure: (world) => totalOf(world, COUNT.openings),
} satisfies Observer;
