import type { Group } from './group.ts';
import type { ProbeKind } from './probe.ts';
import type { World } from './world.ts';

type Tell = (kind: ProbeKind, a?: number, b?: number) => void;

/** How to tell the probe what happens to this member (a and b are numbers by kind); nothing where it watches somebody else. */
export function probeOn({ probe, minute }: World, group: Group, row: number): Tell | undefined {
  if (probe?.person !== group.members.columns.person[row]) return undefined;
  return (kind, a = 0, b = 0) => {
    probe.hear({ kind, group: group.index, row, at: minute, a, b });
  };
}
