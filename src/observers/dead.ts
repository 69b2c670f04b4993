import { countPresent, lookedAt, presentOf } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';

const DAYS = 30;

/** Present but dead (R2): in the group and not looked in for thirty days. */
export default {
  id: 'dead',
  title: { zh: '名存实亡', en: 'Present but dead' },
  unit: { zh: '在群人数的比例', en: 'share of the present' },
  stock: true,
  measure: (world) =>
    countPresent(world, (group, row) => lookedAt(group, row) < world.now - DAYS * 1440) / Math.max(1, presentOf(world)),
} satisfies Observer;
