import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'expertAnswers',
  title: { zh: '大咖的回答', en: "Experts' answers" },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.expertAnswers),
} satisfies Observer;
