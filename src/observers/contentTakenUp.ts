import { isContent } from '../engine/content.ts';
import { reviewedSum } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

/**
 * Of the operator's contents of a week, the share that at least one member answered; 0 without any. Stands in for the
 * trade's "content shared": nobody forwards anything in the model.
 */
export default {
  id: 'contentTakenUp',
  title: { zh: '内容有人接', en: 'Content taken up' },
  unit: { zh: '比例，近 7 天', en: 'share, last 7 days' },
  stock: true,
  measure: (world) => {
    let posts = 0;
    const taken = reviewedSum(world, 7, (messages, m) => {
      if (!isContent(messages, m)) return 0;
      posts++;
      return messages.answers[m] > 0 ? 1 : 0;
    });
    return posts > 0 ? taken / posts : 0;
  },
} satisfies Observer;
