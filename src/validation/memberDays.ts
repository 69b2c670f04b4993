import { STATUS } from '../engine/codes.ts';
import type { Group, MemberColumns } from '../engine/group.ts';

/** Days that the members chosen by `among`, who all were there on day 0, have been present in a run of so many days. */
export function memberDays(
  group: Group,
  days: number,
  among: (c: MemberColumns, row: number) => boolean = () => true,
): number {
  const c = group.members.columns;
  let sum = 0;
  for (let row = 0; row < group.members.size; row++) {
    if (among(c, row)) sum += c.status[row] === STATUS.present ? days : c.leftAt[row] / 1440;
  }
  return sum;
}
