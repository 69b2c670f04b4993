/** The end of a membership: quit, removed, or dissolved with the group; and what it means for the person. */
import { ATTENTION, CAUSE, COUNT, KIND, BY_APP, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { EXIT, NEVER, NOBODY, TIES } from '../people.ts';
import { probeOn } from '../probeOn.ts';
import { endOfTies } from '../ties.ts';
import type { World } from '../world.ts';
import { addStraw } from './straw.ts';
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
  beMissed(world, group, row, world.p.lostFriend, CAUSE.value);
  probeOn(world, group, row)?.('quit', cause);
}

/** Quits are not announced; who was close to the one who left finds out, and minds; whatever made him go. Source: F39, B9.2. */
function beMissed(world: World, group: Group, row: number, shock: number, cause: number): void {
  const c = group.members.columns;
  const gone = c.person[row];
  const { tieWith, tieStrength } = world.people.columns;
  for (let other = 0; other < group.members.size; other++) {
    if (c.status[other] !== STATUS.present) continue;
    const end = endOfTies(world, c.person[other]);
    for (let k = c.person[other] * TIES; k < end; k++) {
      if (tieWith[k] !== gone || tieStrength[k] < 0.15) continue;
      addStraw(group, other, shock * tieStrength[k], cause);
      break;
    }
  }
}

/** Whether somebody is an acquaintance (熟人) to the others: no advertiser by trade, and nobody who came to add members. */
export function isAcquaintance({ people }: World, person: number): boolean {
  return people.columns.sells[person] !== 2 && people.columns.poaches[person] === 0;
}

/** The operator takes a member out; the app says so in the stream, and an acquaintance's friends mind. Source: R17 (情面). */
export function removeMember(world: World, group: Group, row: number, minute: number): void {
  group.counts[COUNT.removed]++;
  group.members.columns.cause[row] = NOBODY;
  endMembership(world, group, row, minute, STATUS.removed);
  prepare(KIND.system, NO_TOPIC, 0);
  const m = write(world, group, BY_APP, minute);
  group.messages.columns.mention[m] = row;
  const who = group.members.columns.person[row];
  if (isAcquaintance(world, who)) beMissed(world, group, row, world.p.removedFriend, CAUSE.conflict);
  probeOn(world, group, row)?.('removed', m);
}

/** The membership ends with its group, as planned. */
export function dissolveMembership(world: World, group: Group, row: number, minute: number): void {
  group.counts[COUNT.dissolved]++;
  group.members.columns.cause[row] = NOBODY;
  endMembership(world, group, row, minute, STATUS.dissolved);
}
