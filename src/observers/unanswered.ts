import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'unanswered',
  title: { zh: '没人回答的提问', en: 'Unanswered questions' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.unanswered),
} satisfies Observer;
