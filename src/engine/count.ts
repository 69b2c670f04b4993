/** Sums and means over the groups of a world, for observers. */
import { COUNT, KIND, KINDS, STATUS } from './codes.ts';
import type { MemberColumns } from './group.ts';
import type { World } from './world.ts';

/** The running day's count number `k` (see COUNT), over all groups. */
export function totalOf(world: World, k: number): number {
  return world.groups.reduce((sum, group) => sum + group.counts[k], 0);
}

/** Messages of the day that people wrote (lines of the app left out). */
export function totalMessages(world: World): number {
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind++) if (kind !== KIND.system) sum += totalOf(world, COUNT.kind + kind);
  return sum;
}

/** Memberships whose last such act lies at or after `since`. */
export function membersSince(world: World, column: 'openedAt' | 'postedAt', since: number): number {
  let count = 0;
  for (const group of world.groups) {
    const times = group.members.columns[column];
    for (let row = 0; row < group.members.size; row++) if (times[row] >= since) count++;
  }
  return count;
}

/** Mean over the memberships that are present, 0 where there are none. */
export function presentMean(world: World, value: (c: MemberColumns, row: number) => number): number {
  let [sum, count] = [0, 0];
  for (const group of world.groups) {
    const c = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      if (c.status[row] !== STATUS.present) continue;
      sum += value(c, row);
      count++;
    }
  }
  return count > 0 ? sum / count : 0;
}
