import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'paidAds',
  title: { zh: '付费广告', en: 'Paid ads' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.paidAds),
} satisfies Observer;
