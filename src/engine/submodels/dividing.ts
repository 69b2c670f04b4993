/** Dividing a group, merging two, ending one. Source: R4, R22, R27; mechanism 11. */
import { address, childKey, draw, nameHash, PURPOSE } from '../draws.ts';
import { PARTS, STATUS } from '../codes.ts';
import { createGroup, type Group } from '../group.ts';
import { NEVER, TIES } from '../people.ts';
import type { Circle } from '../groupNow.ts';
import type { SplitPlan } from '../operator.ts';
import type { Text } from '../text.ts';
import { dayOf, type World } from '../world.ts';
import { refundDeposits } from './deposits.ts';
import { enter } from './joining.ts';
import { dissolveMembership } from './leaving.ts';
import { scheduleOpenings } from './opening.ts';
import { exchangeContacts } from './parting.ts';
import { returnPackets } from './packets.ts';
import { setHeat, setSizeFactors, setSpell } from './rhythms.ts';
import { isMember } from '../isMember.ts';

interface Child {
  id: string;
  title: Text;
  topics: number[];
  temporary: boolean;
  offTopic: number;
  circle: Circle | '';
}

export function bear(world: World, parent: Group, child: Child): Group {
  const group = createGroup({
    id: child.id,
    index: world.groups.length,
    title: child.title,
    kind: child.temporary ? 'temporary' : parent.kind,
    topics: child.topics,
    cap: parent.cap,
    offTopic: child.offTopic,
    needs: parent.needs,
    moderation: parent.moderation,
    key: childKey(world.key, nameHash(`group ${child.id}`)),
    bornAt: world.now,
    purposeUntil: -1,
    parent: parent.index,
    capacity: 64,
  });
  group.now.circle = child.circle;
  world.groups.push(group);
  group.now.openers = parent.now.openers / 2;
  setHeat(world, group, dayOf(world.now));
  return group;
}

/** Everybody is asked into one of the parts; the whole is dissolved. */
export function splitGroup(world: World, parent: Group, plan: SplitPlan): void {
  const { parts } = plan;
  const children = Array.from({ length: parts }, (_, k) =>
    bear(world, parent, {
      id: `${parent.id}.${k + 1}`,
      title: { zh: `${parent.title.zh} ${k + 1} 群`, en: `${parent.title.en} ${k + 1}` },
      topics: topicsOf(parent, plan, k),
      temporary: false,
      offTopic: plan.by === 'interest' ? parent.offTopic * 0.7 : parent.offTopic,
      circle: plan.by === 'region' ? 'region' : '',
    }),
  );
  const part = partsOf(world, parent, plan);
  for (let row = 0; row < parent.members.size; row++) {
    if (parent.members.columns.status[row] === STATUS.present) move(world, parent, row, children[part[row]]);
  }
  for (const child of children) wake(world, child);
  closeDown(world, parent);
}

function topicsOf(parent: Group, plan: SplitPlan, k: number): number[] {
  if (plan.by !== 'interest' || parent.topics.length === 0) return parent.topics.slice();
  const own = parent.topics.filter((_, index) => index % plan.parts === k);
  return own.length > 0 ? own : [parent.topics[k % parent.topics.length]];
}

/** The part each member belongs to; friends may be kept together by following the strongest tie once. */
function partsOf(world: World, parent: Group, plan: SplitPlan): Uint8Array {
  const c = parent.members.columns;
  const part = new Uint8Array(parent.members.size);
  if (plan.by === 'level') byLevel(world, parent, plan.parts, part);
  else for (let row = 0; row < part.length; row++) part[row] = partOf(world, parent, plan, row);
  if (!plan.keepFriends) return part;
  const rowOf = new Map<number, number>();
  for (let row = 0; row < part.length; row++) if (c.status[row] === STATUS.present) rowOf.set(c.person[row], row);
  const kept = part.slice();
  const { tieWith, tieStrength } = world.people.columns;
  for (let row = 0; row < part.length; row++) {
    let best = -1;
    for (let k = c.person[row] * TIES; k < c.person[row] * TIES + TIES; k++) {
      if (tieStrength[k] > 0.4 && (best < 0 || tieStrength[k] > tieStrength[best])) best = k;
    }
    const friend = best < 0 ? undefined : rowOf.get(tieWith[best]);
    if (friend !== undefined && friend < row) kept[row] = kept[friend];
  }
  return kept;
}

function partOf(world: World, parent: Group, plan: SplitPlan, row: number): number {
  const c = parent.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const random = Math.floor(draw(c.keyA[row], c.keyB[row], address(0, PURPOSE.part), 0) * plan.parts);
  switch (plan.by) {
    case 'interest': {
      const index = parent.topics.indexOf(people.mainTopic[who]);
      return index < 0 ? random : index % plan.parts;
    }
    case 'region':
      return people.region[who] % plan.parts;
    default:
      return random;
  }
}

/** Beginners first, those who know and talk last, in parts of as many heads each. */
function byLevel(world: World, { members }: Group, parts: number, part: Uint8Array): void {
  const { person, status } = members.columns;
  const { expertise, posting } = world.people.columns;
  const skill = (row: number): number => expertise[person[row]] + Math.min(0.3, posting[person[row]] / 50);
  const present = Array.from(part, (_, row) => row).filter((row) => status[row] === STATUS.present);
  present.sort((a, b) => skill(a) - skill(b) || a - b);
  present.forEach((row, rank) => {
    part[row] = Math.floor((rank * parts) / present.length);
  });
}

/** One member goes from the whole into a part, or stays behind. */
function move(world: World, parent: Group, row: number, child: Group): void {
  const from = parent.members.columns;
  const who = from.person[row];
  const liking = Math.max(0.2, Math.min(1.15, 1 + 0.25 * from.worth[row]));
  const follows = draw(from.keyA[row], from.keyB[row], address(0, PURPOSE.follow), 0) < world.p.follow * liking;
  if (follows) {
    const at = enter(world, child, who, world.now, false);
    carryMind(world, parent, row, child, at);
  }
  dissolveMembership(world, parent, row, world.now);
}

/** What a member brings along: habit in part, trust, memories, what the group is worth, muting is gone. */
function carryMind(world: World, parent: Group, row: number, child: Group, at: number): void {
  const from = parent.members.columns;
  const to = child.members.columns;
  to.founder[at] = 1;
  to.habit[at] = from.habit[row] * world.p.splitHabit;
  for (const name of [
    'trust',
    'warmth',
    'reference',
    'adShare',
    'engagement',
    'ties',
    'worth',
    'advertisedAt',
  ] as const) {
    to[name][at] = from[name][row];
  }
  to.signal[at] = 0.5 * from.signal[row] + 0.25;
  to.mean.set(from.mean.subarray(row * PARTS, row * PARTS + PARTS), at * PARTS);
}

/** A new group comes to life in the middle of a day. */
export function wake(world: World, group: Group): void {
  setSizeFactors(world, group);
  for (let row = 0; row < group.members.size; row++) {
    setSpell(world, group, row, dayOf(world.now));
    scheduleOpenings(world, group, row, world.now + 1);
  }
}

/** Everybody who is not there yet moves over; this group is no more. */
export function mergeInto(world: World, from: Group, to: Group): void {
  for (let row = 0; row < from.members.size; row++) {
    if (from.members.columns.status[row] !== STATUS.present) continue;
    if (isMember(to, from.members.columns.person[row]) || to.now.present >= to.cap)
      dissolveMembership(world, from, row, world.now);
    else move(world, from, row, to);
  }
  setSizeFactors(world, to);
  for (let row = 0; row < to.members.size; row++) {
    if (to.members.columns.joinedAt[row] !== world.now || to.members.columns.status[row] !== STATUS.present) continue;
    setSpell(world, to, row, dayOf(world.now));
    scheduleOpenings(world, to, row, world.now + 1);
  }
  closeDown(world, from);
}

/** The operator's largest other living group, or undefined. */
export function largestOther(world: World, group: Group): Group | undefined {
  let best: Group | undefined;
  for (const other of world.groups) {
    if (other === group || !other.now.alive) continue;
    if (!best || other.now.present > best.now.present) best = other;
  }
  return best;
}

/** This very group is told to have an end. */
export function planEnd(world: World, group: Group, days: number, dissolve: boolean): void {
  group.now.endsAt = world.now + days * 1440;
  group.now.dissolves = dissolve;
}

/** The planned end: everybody is let go, or the group is left to itself. */
export function endGroup(world: World, group: Group): void {
  group.now.endsAt = NEVER;
  if (!group.now.dissolves) {
    group.now.purposeUntil = world.now;
    return;
  }
  for (let day = 0; day < 7; day++) exchangeContacts(world, group, dayOf(world.now) + day);
  for (let row = 0; row < group.members.size; row++) {
    if (group.members.columns.status[row] === STATUS.present) dissolveMembership(world, group, row, world.now);
  }
  closeDown(world, group);
}

/** Nothing more happens here; what is left in packets goes back, and so do deposits. */
function closeDown(world: World, group: Group): void {
  group.now.alive = false;
  for (const packet of group.packets) packet.until = world.now;
  returnPackets(world, group, world.now);
  refundDeposits(world, group);
}
