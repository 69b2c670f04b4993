import { totalMessages } from '../engine/count.ts';
import { presentOf } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'messagesPer100',
  title: { zh: '每百人消息', en: 'Messages per 100 members' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => (100 * totalMessages(world)) / Math.max(1, presentOf(world)),
} satisfies Observer;
