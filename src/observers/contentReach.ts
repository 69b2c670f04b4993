import { isContent } from '../engine/content.ts';
import { reviewedSum } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

/** How many of the present read a content of the operator before it was two days old; mean over a week, 0 without any. */
export default {
  id: 'contentReach',
  title: { zh: '内容触达', en: 'Reach of content' },
  unit: { zh: '比例，近 7 天', en: 'share, last 7 days' },
  stock: true,
  measure: (world) => {
    let posts = 0;
    const reach = reviewedSum(world, 7, (messages, m, group) => {
      if (!isContent(messages, m)) return 0;
      posts++;
      return Math.min(1, messages.read[m] / Math.max(1, group.now.present));
    });
    return posts > 0 ? reach / posts : 0;
  },
} satisfies Observer;
