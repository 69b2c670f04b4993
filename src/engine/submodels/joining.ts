/** Entering a group. */
import { childKey, nameHash } from '../draws.ts';
import { COUNT, STATUS } from '../codes.ts';
import { addMemberRow, type Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { BACK, EXIT, INVITED, NEVER } from '../people.ts';
import { isMember } from '../isMember.ts';
import { wayOf } from '../way.ts';
import { probeOn } from '../probeOn.ts';
import type { World } from '../world.ts';
import { passesDoor } from './door.ts';
import { freshMind } from './freshMind.ts';
import { greet } from './hosting.ts';
import { scheduleOpenings } from './opening.ts';

/** Makes a present membership and returns its row. The caller has checked that there is room. */
export function enter(world: World, group: Group, person: number, minute: number, founder: boolean): number {
  const row = addMemberRow(group);
  const c = group.members.columns;
  const people = world.people.columns;
  const key = childKey({ a: people.keyA[person], b: people.keyB[person] }, nameHash(group.id));
  c.person[row] = person;
  c.keyA[row] = key.a;
  c.keyB[row] = key.b;
  c.status[row] = STATUS.present;
  c.founder[row] = founder ? 1 : 0;
  c.joinedAt[row] = minute;
  freshMind(world, group, row, minute);
  people.groups[person]++;
  if (people.enteredAt[person] === NEVER) {
    people.enteredAt[person] = Math.max(0, minute);
    people.exit[person] = EXIT.inside;
  }
  group.now.present++;
  group.counts[COUNT.joined]++;
  probeOn(world, group, row)?.('joined');
  return row;
}

/** What one had to pay or work for, one takes more seriously. Source: F38, B7.14. */
function haveWorkedForIt(group: Group, row: number): void {
  const c = group.members.columns;
  c.habit[row] += 0.15;
  c.trust[row] += 0.15;
}

/** The outcome of an arrival: comes in if the group lives and has room, and if he is not there already. */
export function arrive(world: World, group: Group, person: number, minute: number, note: number): void {
  if (isMember(group, person)) return;
  const way = wayOf(note, world.people.columns.origin[person]);
  if (!passesDoor(world, group, person, way)) {
    group.counts[COUNT.refused]++;
    return;
  }
  const row = enter(world, group, person, minute, false);
  if (way === INVITED && world.people.columns.invitedBy[person] >= 0) group.counts[COUNT.invited]++;
  if (way === BACK) group.counts[COUNT.returned]++;
  if (group.levers.entryFee > 0 || group.levers.entryForm) haveWorkedForIt(group, row);
  if (world.people.columns.mainTopic[person] === NO_TOPIC) group.members.columns.signal[row] = 0.25;
  scheduleOpenings(world, group, row, minute);
  greet(world, group, row, minute);
}
