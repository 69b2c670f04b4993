/** Opening a group beside another for a purpose: who is asked along, and who comes. Source: R21, R22, R26, R27, R28. */
import { address, draw, PURPOSE } from '../draws.ts';
import { STATUS } from '../codes.ts';
import { isOpened, type Group } from '../group.ts';
import { notify } from '../notice.ts';
import type { OpenPlan } from '../operator.ts';
import { TIES } from '../people.ts';
import { OCCUPATIONS } from '../population.ts';
import type { Circle } from '../groupNow.ts';
import { ensureScratch } from '../scratch.ts';
import type { World } from '../world.ts';
import { bear, wake } from './dividing.ts';
import { isMember } from '../isMember.ts';
import { helps } from './helping.ts';
import { enter } from './joining.ts';

/** Days that tell what is talked of now, and what usually is. */
const LATELY = 3;
const USUAL = 28;

/**
 * A group beside this one: a share of the members is asked along. Who likes to talk and matches comes rather; where
 * somebody leads, those tied to him do. Who stays in both divides his attention.
 */
export function openGroup(world: World, parent: Group, plan: OpenPlan): Group {
  parent.now.children++;
  const group = bear(world, parent, {
    id: `${parent.id}.${plan.days > 0 ? 't' : 'g'}${parent.now.children}`,
    title: plan.title,
    topics: topicsFor(parent, plan.topic),
    temporary: plan.days > 0,
    offTopic: parent.offTopic * 0.5,
    circle: circleOf(parent, plan),
  });
  if (plan.days > 0) group.now.endsAt = world.now + plan.days * 1440;
  group.now.dissolves = plan.dissolve;
  group.now.helperRole = world.setup.roles.findIndex(({ id }) => id === plan.helperRole);
  group.now.leader = plan.leader ?? -1;
  group.now.leaderShare = plan.leaderShare ?? 0;
  for (const from of plan.siblings ? siblingsOf(world, parent) : [parent])
    askAlong(world, from, group, plan, plan.occupation ? commonest(world, from) : -1);
  ensureScratch(world);
  wake(world, group);
  return group;
}

function circleOf({ now }: Group, { region, occupation }: OpenPlan): Circle | '' {
  if (occupation) return 'occupation';
  return region === undefined ? now.circle : 'region';
}

/** The occupation that most of the present share. */
function commonest({ people }: World, { members }: Group): number {
  const { status, person } = members.columns;
  const heads = new Uint32Array(OCCUPATIONS);
  for (let row = 0; row < members.size; row++) {
    if (status[row] === STATUS.present) heads[people.columns.occupation[person[row]]]++;
  }
  return heads.indexOf(Math.max(...heads));
}

/** Living groups that came from the same split, this one among them. */
export function siblingsOf(world: World, { now, kind }: Group): Group[] {
  return world.groups.filter(
    (other) => other.now.alive && other.kind === kind && other.now.parent === now.parent && !isOpened(other),
  );
}

function askAlong(world: World, from: Group, group: Group, plan: OpenPlan, occupation: number): void {
  const c = from.members.columns;
  const heat = plan.onHeat === true ? pullOf(world, from, group) : 1;
  const memories = plan.days > 0 ? rememberEnds(world) : undefined;
  for (let row = 0; row < from.members.size; row++) {
    if (c.status[row] !== STATUS.present || isMember(group, c.person[row])) continue;
    if (occupation >= 0 && world.people.columns.occupation[c.person[row]] !== occupation) continue;
    const u = draw(c.keyA[row], c.keyB[row], address(world.now, PURPOSE.invite), group.index);
    const memory = Math.max(0.3, Math.min(1.6, 1 + (memories?.[c.person[row]] ?? 0)));
    if (u < plan.share * eagerness(world, from, group, row, plan) * memory * heat)
      comeAlong(world, group, c.person[row], plan);
  }
}

/**
 * What the heat of the new group's topics does: talk on them in the last three days against that of the last four weeks,
 * day by day. Source: R28.
 */
function pullOf({ p, minute }: World, from: Group, { topics }: Group): number {
  const { at, topic, author } = from.messages.columns;
  const found = { lately: 0, usual: 0 };
  for (let m = from.messages.size - 1; m >= 0 && at[m] >= minute - USUAL * 1440; m--) {
    if (author[m] < 0 || !topics.includes(topic[m])) continue;
    found.usual++;
    if (at[m] >= minute - LATELY * 1440) found.lately++;
  }
  if (found.usual === 0) return 1;
  const ratio = found.lately / LATELY / (found.usual / USUAL);
  return Math.max(0.5, Math.min(2, 1 + p.heatPull * (ratio - 1)));
}

/** By person: more willing for each temporary group that ended as told, less for each that was left to rot. Source: R21. */
function rememberEnds({ p, groups, people }: World): Float32Array {
  const memory = new Float32Array(people.size);
  for (const group of groups) {
    const { alive, purposeUntil } = group.now;
    if (group.kind !== 'temporary' || !isOpened(group)) continue;
    const { person, status, leftAt } = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      if (purposeUntil < 0) {
        if (!alive && status[row] === STATUS.dissolved) memory[person[row]] += p.endedWell;
      } else if (status[row] === STATUS.present || leftAt[row] >= purposeUntil) memory[person[row]] -= p.leftToRot;
    }
  }
  return memory;
}

const DECLINES = {
  zh: '分成太少，这位 KOL 没有答应。',
  en: 'The share is too small: this KOL has declined.',
};

/** Who leads wants honour and a share: the less he is given, the more rarely he agrees. Source: R27. */
export function leaderAgrees(world: World, group: Group, row: number, plan: OpenPlan): boolean {
  if (plan.leader === undefined) return true;
  const { keyA, keyB } = group.members.columns;
  const u = draw(keyA[row], keyB[row], address(world.now, PURPOSE.invite), -1);
  if (u < (plan.leaderShare ?? 0) / world.p.leaderWants) return true;
  notify(world, group, plan.leader, DECLINES, 'warn');
  return false;
}

/** One of the parent's topics, or all of them. */
function topicsFor({ topics }: Group, topic: number | undefined): number[] {
  return topic === undefined || topics.length === 0 ? topics.slice() : [topics[topic % topics.length]];
}

/** How readily one who is asked comes, 1 = as the share says. */
function eagerness(world: World, parent: Group, group: Group, row: number, plan: OpenPlan): number {
  const c = parent.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  if (plan.only) return plan.only.includes(who) ? Infinity : 0;
  if (plan.region !== undefined && people.region[who] !== plan.region) return 0;
  if (who === plan.leader) return 1 / plan.share;
  const liking = 0.6 + 0.4 * c.habit[row] + 0.2 * c.worth[row];
  const matches = group.topics.length === 0 || group.topics.includes(people.mainTopic[who]) ? 1.4 : 0.5;
  const tied = plan.leader === undefined ? 1 : 0.4 + 2 * tieTo(world, who, plan.leader);
  return Math.max(0.2, Math.min(1.5, liking * matches)) * tied;
}

function tieTo(world: World, who: number, other: number): number {
  const { tieWith, tieStrength } = world.people.columns;
  for (let k = who * TIES; k < who * TIES + TIES; k++) if (tieWith[k] === other) return tieStrength[k];
  return 0;
}

function comeAlong(world: World, group: Group, who: number, plan: OpenPlan): void {
  const at = enter(world, group, who, world.now, false);
  // People of other parts are strangers: in a room across them everybody is new.
  group.members.columns.founder[at] = plan.siblings ? 0 : 1;
  group.members.columns.habit[at] = 0.5;
  group.members.columns.worth[at] = 0.6;
  if (helps(world, group, who)) group.now.helpers++;
}
