import type { Group } from './group.ts';
import type { ProbeKind } from './probe.ts';
import type { World } from './world.ts';

/** Tells the probe, where it watches this member: a and b are numbers by kind. */
export function overhear(world: World, group: Group, row: number, kind: ProbeKind, a = 0, b = 0): void {
  const { probe } = world;
  if (probe?.person === group.members.columns.person[row])
    probe.hear({ kind, group: group.index, row, at: world.minute, a, b });
}
