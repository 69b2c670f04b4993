import { totalOf } from '../engine/count.ts';
import { COUNT } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'botAnswers',
  title: { zh: '机器人的回答', en: 'Answers by bots' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.botAnswers),
} satisfies Observer;
