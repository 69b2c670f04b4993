/** Which groups can touch each other within a day. */
import type { Group } from './group.ts';
import { STATUS } from './codes.ts';
import type { World } from './world.ts';

/**
 * Living groups in bundles: two share a bundle if somebody is in both, if a route leads from one to the other, or if the
 * operator's staff serve them. Between bundles nothing passes before the next turn, so each can be run by itself, which
 * keeps its columns in the processor's cache.
 */
export function linkedGroups(world: World): Group[][] {
  const living = world.groups.filter((group) => group.now.alive);
  if (living.length < 2) return living.map((group) => [group]);
  if (world.policy.length > 0) return [living];
  const bundle = world.groups.map((_, index) => index);
  const root = (index: number): number => {
    while (bundle[index] !== index) index = bundle[index];
    return index;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    bundle[Math.max(x, y)] = Math.min(x, y);
  };
  joinByPeople(world, living, join);
  for (const { from, to } of world.setup.inflow) if (from >= 0) join(from, to);
  const bundles = new Map<number, Group[]>();
  for (const group of living) {
    const first = root(group.index);
    const known = bundles.get(first);
    if (known) known.push(group);
    else bundles.set(first, [group]);
  }
  return [...bundles.values()];
}

function joinByPeople(world: World, living: readonly Group[], join: (a: number, b: number) => void): void {
  const { groups } = world.people.columns;
  const first = new Map<number, number>();
  for (const group of living) {
    const { person, status } = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      if (status[row] !== STATUS.present || groups[person[row]] < 2) continue;
      const other = first.get(person[row]);
      if (other === undefined) first.set(person[row], group.index);
      else join(other, group.index);
    }
  }
}
