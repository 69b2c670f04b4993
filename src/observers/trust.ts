import { presentMean } from '../engine/count.ts';
import type { Observer } from '../engine/observer.ts';

export default {
  id: 'trust',
  title: { zh: '信任', en: 'Trust' },
  unit: { zh: '0 到 1', en: '0 to 1' },
  stock: true,
  measure: (world) => presentMean(world, (c, row) => c.trust[row]),
} satisfies Observer;
