import type { Group } from './group.ts';
import type { Probe, ProbeKind } from './probe.ts';
import type { World } from './world.ts';

type Tell = (kind: ProbeKind, a?: number, b?: number) => void;

/** How to tell the probe what happens to this member (a and b are numbers by kind); nothing where it watches somebody else. */
export function probeOn({ probe, minute }: World, group: Group, row: number): Tell | undefined {
  return probe?.person === group.members.columns.person[row] ? telling(probe, minute, group, row) : undefined;
}

/** Apart from the question above, which is asked often and nearly always in vain: here something is made. */
function telling(probe: Probe, at: number, group: Group, row: number): Tell {
  return (kind, a = 0, b = 0) => {
    probe.hear({ kind, group: group.index, row, at, a, b });
  };
}
