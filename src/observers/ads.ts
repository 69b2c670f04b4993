import { COUNT, KIND } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'ads',
  title: { zh: '广告', en: 'Ads' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.kind + KIND.ad),
} satisfies Observer;
