import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'questionsDue',
  title: { zh: '满一天的提问', en: 'Questions a day old' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.questionsDue),
} satisfies Observer;
