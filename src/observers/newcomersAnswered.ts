import { reviewedSum } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

/** Of the newcomers' first posts of a week that are a day old, the share that somebody answered; 0 where there are none. */
export default {
  id: 'newcomersAnswered',
  title: { zh: '新人首言有人回', en: "Newcomers' first posts answered" },
  unit: { zh: '比例，近 7 天', en: 'share, last 7 days' },
  stock: true,
  measure: (world) => {
    let posts = 0;
    const answered = reviewedSum(world, 7, (messages, m) => {
      if (messages.newcomer[m] !== 1 || messages.author[m] < 0 || messages.replyTo[m] >= 0) return 0;
      posts++;
      return messages.answers[m] > 0 ? 1 : 0;
    });
    return posts > 0 ? answered / posts : 0;
  },
} satisfies Observer;
