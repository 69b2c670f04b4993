/** Members ask friends in, most of all in their own first days. Source: F09, B1.12, B8.9, R23. */
import { address, childKey, draw, PURPOSE } from '../draws.ts';
import { STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { friendsOfMembers } from '../crowd.ts';
import { INVITED, NEVER } from '../people.ts';
import { ensureScratch } from '../scratch.ts';
import { quickExp } from '../tables.ts';
import { strengthenTie } from '../ties.ts';
import { dayOf, type World } from '../world.ts';
import { newcomer } from './inflow.ts';

/** Days after joining in which anybody is asked in. */
const ZEAL = 30;

/** Beginning of a day: who came lately may bring somebody; the zeal of those whose work it is does not fade. */
export function dailyInvitations(world: World, group: Group, day: number): void {
  const { p } = world;
  const rate = p.invite * group.levers.invite;
  if (rate <= 0) return;
  const c = group.members.columns;
  const size = group.members.size;
  for (let row = 0; row < size; row++) {
    if (c.status[row] !== STATUS.present || c.founder[row] === 1) continue;
    const tenure = c.founder[row] === 2 ? 0 : day - dayOf(c.joinedAt[row]);
    if (tenure > ZEAL) continue;
    const liking = Math.max(0.3, Math.min(2, 1 + c.worth[row]));
    const chance = rate * liking * quickExp(-tenure / p.inviteDays);
    const u = draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.friend), 0);
    if (u < chance && agrees(world, group, row, 0)) bringFriend(world, group, row, 0);
  }
}

/** Asks `count` friends at once, as a fission activity wants it; those who agree come within the day. */
export function askFriends(world: World, group: Group, row: number, count: number): void {
  for (let n = 1; n <= count; n++) if (agrees(world, group, row, n)) bringFriend(world, group, row, n);
}

/** Above some heads the friend must agree; a poster alone moves one in ten. Source: B8.9, B8.12. */
function agrees(world: World, group: Group, row: number, n: number): boolean {
  const c = group.members.columns;
  const { consent, consentFrom } = world.p;
  const personal = n === 0;
  const chance = (personal ? 1 : 0.4 * c.trust[row]) * (group.now.present >= consentFrom ? consent : 1);
  return draw(c.keyA[row], c.keyB[row], address(dayOf(world.minute), PURPOSE.door), n) < chance;
}

function bringFriend(world: World, group: Group, row: number, n: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const day = dayOf(world.minute);
  const key = childKey({ a: c.keyA[row], b: c.keyB[row] }, 0x400000 + day * 8 + n);
  const friend = newcomer(world, {
    group,
    origin: INVITED,
    key,
    name: `friend ${key.a}/${key.b}`,
    weights: friendsOfMembers(world),
    match: world.p.inviteMatch,
    day,
  });
  ensureScratch(world);
  people.invitedBy[friend] = who;
  if (people.firstInvited[who] === NEVER) people.firstInvited[who] = world.minute;
  if (draw(key.a, key.b, address(0, PURPOSE.friend), 1) < world.p.inviteMatch)
    people.mainTopic[friend] = people.mainTopic[who];
  strengthenTie(world, friend, who, 0.4);
  strengthenTie(world, who, friend, 0.3);
}
