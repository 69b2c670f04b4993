import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'hostAnswers',
  title: { zh: '人工的回答', en: 'Answers by staff' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.hostAnswers),
} satisfies Observer;
