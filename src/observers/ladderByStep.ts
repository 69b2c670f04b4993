import { ATTENTION, STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { lookedAt, presentOf, sharedToday } from '../engine/lately.ts';
import type { Observer } from '../engine/observer.ts';
import type { World } from '../engine/world.ts';

/** Days without looking in after which an unmuted member passes the badge over, and anybody has given the group up. */
const SKIPS = 3;
const IGNORES = 14;

const titles = {
  reading: { zh: '在看', en: 'Reading' },
  skipping: { zh: '跳过不看', en: 'Skipping' },
  muted: { zh: '免打扰', en: 'Muted, looks in' },
  folded: { zh: '折叠', en: 'Folded, looks in' },
  ignoring: { zh: '不再打开', en: 'Ignoring' },
} as const;
type Step = keyof typeof titles;

function stepOf(world: World, group: Group, row: number): Step {
  const days = (world.now - lookedAt(group, row)) / 1440;
  if (days >= IGNORES) return 'ignoring';
  const attention = group.members.columns.attention[row];
  if (attention === ATTENTION.folded) return 'folded';
  if (attention === ATTENTION.muted) return 'muted';
  return days >= SKIPS ? 'skipping' : 'reading';
}

/** How many of the present stand on each step. */
const census = sharedToday((world) => {
  const counts: Record<Step, number> = { reading: 0, skipping: 0, muted: 0, folded: 0, ignoring: 0 };
  for (const group of world.groups) {
    for (let row = 0; row < group.members.size; row++) {
      if (group.members.columns.status[row] === STATUS.present) counts[stepOf(world, group, row)]++;
    }
  }
  return counts;
});

/** Where the present stand on the way down (R2); the five shares add up to 1. */
export default (Object.keys(titles) as Step[]).map((step): Observer => ({
  id: `ladder.${step}`,
  title: titles[step],
  unit: { zh: '在群人数的比例', en: 'share of the present' },
  stock: true,
  measure: (world) => census(world)[step] / Math.max(1, presentOf(world)),
}));
