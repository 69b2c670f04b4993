import { totalMessages, totalOf } from '../engine/count.ts';
import { COUNT, KIND } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

/** Ads and offers among the messages of the day (R15). */
export default {
  id: 'commercialShare',
  title: { zh: '商业消息占比', en: 'Commercial share' },
  unit: { zh: '比例', en: 'share' },
  measure: (world) =>
    (totalOf(world, COUNT.kind + KIND.ad) + totalOf(world, COUNT.kind + KIND.offer)) /
    Math.max(1, totalMessages(world)),
} satisfies Observer;
