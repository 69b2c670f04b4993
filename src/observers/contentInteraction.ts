import { isContent } from '../engine/content.ts';
import { reviewedSum } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

/** Answers to the operator's content over those who read it, when it is a day old; mean over a week, 0 without any. */
export default {
  id: 'contentInteraction',
  title: { zh: '内容互动率', en: 'Interaction with content' },
  unit: { zh: '每位读者的回应，近 7 天', en: 'answers a reader, last 7 days' },
  stock: true,
  sparse: true,
  measure: (world) => {
    let answers = 0;
    const readers = reviewedSum(world, 7, (messages, m) => {
      if (!isContent(messages, m)) return 0;
      answers += messages.answers[m];
      return messages.read[m];
    });
    return readers > 0 ? answers / readers : 0;
  },
} satisfies Observer;
