import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

/** Answers to the operator's content, counted when it is a day old. */
export default {
  id: 'contentAnswers',
  title: { zh: '内容引来的回应', en: 'Answers to content' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.contentAnswers),
} satisfies Observer;
