import { totalMessages, totalOf } from '../engine/count.ts';
import { COUNT, KIND } from '../engine/codes.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'adShare',
  title: { zh: '广告占比', en: 'Share of ads' },
  unit: { zh: '比例', en: 'share' },
  measure: (world) => totalOf(world, COUNT.kind + KIND.ad) / Math.max(1, totalMessages(world)),
} satisfies Observer;
