import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'firstPosts',
  title: { zh: '满一天的新人首言', en: "Newcomers' first posts a day old" },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.firstPosts),
} satisfies Observer;
