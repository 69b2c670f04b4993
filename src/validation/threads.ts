/** Who opened a talk, and whether anybody took it up. */
import { KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';

/** Minutes in which an answer counts as one. */
export const IN_TIME = 1440;
/** Minutes between the lines of one person's run, at most. */
const RUN = 1;

/** Messages of talk of members that answer nobody and continue nothing. */
export function startersOf(group: Group, from: number, to: number): number[] {
  const { at, author, kind, replyTo, root } = group.messages.columns;
  return Array.from({ length: group.messages.size }, (_, m) => m).filter(
    (m) =>
      author[m] >= 0 && kind[m] <= KIND.knowledge && replyTo[m] < 0 && root[m] === m && at[m] >= from && at[m] < to,
  );
}

/** The message and the lines that its author added to it at once. */
export function runFrom(group: Group, first: number): Set<number> {
  const { at, author, replyTo, root } = group.messages.columns;
  const run = new Set([first]);
  let last = first;
  for (let m = first + 1; m < group.messages.size && at[m] - at[last] <= RUN; m++) {
    if (author[m] !== author[first] || replyTo[m] >= 0 || root[m] !== root[first]) continue;
    run.add(m);
    last = m;
  }
  return run;
}

/** Whether somebody else answered a message, or a line of its run, within a day. */
export function isAnswered(group: Group, first: number): boolean {
  const { at, author, replyTo } = group.messages.columns;
  const run = runFrom(group, first);
  for (let m = first + 1; m < group.messages.size && at[m] - at[first] <= IN_TIME; m++) {
    if (author[m] !== author[first] && run.has(replyTo[m])) return true;
  }
  return false;
}
