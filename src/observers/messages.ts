import { totalMessages } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'messages',
  title: { zh: '消息', en: 'Messages' },
  unit: { zh: '条', en: 'messages' },
  measure: totalMessages,
} satisfies Observer;
