/** The end of a membership: quit, removed, or dissolved with the group; and what it means for the person. */
import { ATTENTION, COUNT, KIND, NO_TOPIC, BY_APP, STATUS, type Group } from '../group.ts';
import { EXIT, NEVER, NOBODY } from '../people.ts';
import type { World } from '../world.ts';
import { prepare, write } from './posting.ts';

function endMembership(world: World, group: Group, row: number, minute: number, status: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  c.status[row] = status;
  c.leftAt[row] = minute;
  group.now.present--;
  if (c.attention[row] !== ATTENTION.open) group.now.muted--;
  if (c.attention[row] === ATTENTION.folded) group.now.folded--;
  people.groups[who]--;
  if (people.groups[who] > 0 || people.leftAt[who] !== NEVER) return;
  people.leftAt[who] = minute;
  people.exit[who] = status === STATUS.quit ? EXIT.quit : status === STATUS.removed ? EXIT.removed : EXIT.dissolved;
  people.cause[who] = status === STATUS.quit ? c.cause[row] : NOBODY;
}

/** The member leaves; shares by cause have been written by the weighing. */
export function quitGroup(world: World, group: Group, row: number, minute: number, cause: number): void {
  group.members.columns.cause[row] = cause;
  group.counts[COUNT.quit]++;
  group.counts[COUNT.cause + cause]++;
  endMembership(world, group, row, minute, STATUS.quit);
  const who = group.members.columns.person[row];
  if (world.probe?.person === who)
    world.probe.hear({ kind: 'quit', group: group.index, row, at: minute, a: cause, b: 0 });
}

/** The operator takes a member out; the app says so in the stream. */
export function removeMember(world: World, group: Group, row: number, minute: number): void {
  group.counts[COUNT.removed]++;
  group.members.columns.cause[row] = NOBODY;
  endMembership(world, group, row, minute, STATUS.removed);
  prepare(KIND.system, NO_TOPIC, 0);
  const m = write(world, group, BY_APP, minute);
  group.messages.columns.mention[m] = row;
  const who = group.members.columns.person[row];
  if (world.probe?.person === who)
    world.probe.hear({ kind: 'removed', group: group.index, row, at: minute, a: m, b: 0 });
}

/** The membership ends with its group, as planned. */
export function dissolveMembership(world: World, group: Group, row: number, minute: number): void {
  group.counts[COUNT.dissolved]++;
  group.members.columns.cause[row] = NOBODY;
  endMembership(world, group, row, minute, STATUS.dissolved);
}
