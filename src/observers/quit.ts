import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'quit',
  title: { zh: '退群', en: 'Quit' },
  unit: { zh: '人', en: 'people' },
  measure: (world) => totalOf(world, COUNT.quit),
} satisfies Observer;
