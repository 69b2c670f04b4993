import { COUNT } from '../engine/codes.ts';
import { totalOf } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'boardAds',
  title: { zh: '广告栏里的广告', en: 'Ads on the board' },
  unit: { zh: '条', en: 'messages' },
  measure: (world) => totalOf(world, COUNT.boardAds),
} satisfies Observer;
