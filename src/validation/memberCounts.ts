/** Counts over the rows of a group that several facts need. */
import { STATUS } from '../engine/codes.ts';
import type { Group, MemberColumns } from '../engine/group.ts';
import type { World } from '../engine/world.ts';

/** Share of the members chosen by `among` of whom `is` holds; NaN where nobody is chosen. */
export function shareOf(
  group: Group,
  among: (c: MemberColumns, row: number) => boolean,
  is: (c: MemberColumns, row: number) => boolean,
): number {
  const c = group.members.columns;
  let [all, some] = [0, 0];
  for (let row = 0; row < group.members.size; row++) {
    if (!among(c, row)) continue;
    all++;
    if (is(c, row)) some++;
  }
  return some / all;
}

/** Whether the member of a row is a founder who does not live from advertising. */
export function settledCustomer(world: World): (c: MemberColumns, row: number) => boolean {
  const { sells } = world.people.columns;
  return (c, row) => c.founder[row] === 1 && sells[c.person[row]] !== 2;
}

export const hasQuit = (c: MemberColumns, row: number): boolean => c.status[row] === STATUS.quit;

/** Messages a row has written, of those members wrote in [from, to) minutes and `counts` accepts. */
export function postsByRow(group: Group, from: number, to: number, counts = (_m: number): boolean => true): Int32Array {
  const { at, author } = group.messages.columns;
  const posts = new Int32Array(group.members.size);
  for (let m = 0; m < group.messages.size; m++) {
    if (author[m] >= 0 && at[m] >= from && at[m] < to && counts(m)) posts[author[m]]++;
  }
  return posts;
}
