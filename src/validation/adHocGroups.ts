/**
 * Ad-hoc groups of one month: two hundred a seed, all new on day 0, of a handful to a few dozen people. Half are made for an
 * event, whose end is drawn (an input); half for people who belong together, with no end. Their fate is watched for the
 * 35 days that the study of WeChat's groups could see (B1.1).
 */
import { logNormal } from '../engine/distributions.ts';
import { address, draw, runKey } from '../engine/draws.ts';
import type { Group } from '../engine/group.ts';
import { TIES } from '../engine/people.ts';
import { advance, createWorld } from '../engine/run.ts';
import type { GroupSetup, PeopleSetup, Setup } from '../engine/setup.ts';
import type { World } from '../engine/world.ts';
import type { Overrides } from './fact.ts';
import { blankSetup, builtInRoles, plainGroup } from './oneGroup.ts';

export const HORIZON = 35;
const GROUPS = 200;
/** Heads: log-normal (B1.9: mostly far below 100). */
const SIZE = { median: 16, sigma: 0.75, least: 3, most: 300 };
/** Days until the event of an event group is over: log-normal (A000-6: about a week). */
const PURPOSE = { median: 8, sigma: 0.6 };
/** Kinds of people, as in the control scenario. */
const MIX = { core: 0.04, expert: 0.04, regular: 0.35, novice: 0.15, lurker: 0.42 };

export interface AdHocGroup {
  event: boolean;
  size: number;
  /** Days from birth to the last message; 0 where nobody ever wrote. */
  life: number;
  /** Of the first day. */
  messages: number;
  replies: number;
  posterShare: number;
  /** Day the event is over; -1: none. */
  purpose: number;
  /** Friends: pairs (counted once each way) that have exchanged contacts, at the end of each day. */
  friends: readonly number[];
}

const kept = new Map<string, readonly AdHocGroup[]>();
/** What the kept groups were made with. */
let keptFor = '';

/** The groups of a seed; several facts look at the same ones. */
export function adHocGroups(seed: string, parameters: Overrides = {}): readonly AdHocGroup[] {
  const madeWith = JSON.stringify(parameters);
  if (madeWith !== keptFor) kept.clear();
  keptFor = madeWith;
  const known = kept.get(seed);
  if (known) return known;
  const { setup, sizes } = setupOf(seed);
  const world = createWorld({ ...setup, parameters }, seed, []);
  const friends = world.groups.map((): number[] => []);
  for (let day = 1; day <= HORIZON; day++) {
    advance(world, day * 1440);
    world.groups.forEach((group, g) => friends[g].push(friendsOf(world, group)));
  }
  const found = world.groups.map((group, g) => fateOf(group, setup.groups[g], sizes[g], friends[g]));
  kept.set(seed, found);
  return found;
}

function setupOf(seed: string): { setup: Setup; sizes: number[] } {
  const { a, b } = runKey(`${seed}/ad hoc`);
  const luck = (g: number, n: number): number => draw(a, b, address(g, 0), n);
  const roles = builtInRoles().map(({ id }) => id);
  const sizes: number[] = [];
  const groups: GroupSetup[] = [];
  const people: PeopleSetup[] = [];
  for (let g = 0; g < GROUPS; g++) {
    const size = Math.round(logNormal(SIZE.median, SIZE.sigma, 0.999 * luck(g, 0) + 0.0005));
    sizes.push(Math.min(SIZE.most, Math.max(SIZE.least, size)));
    const event = g % 2 === 0;
    const purposeDays = event ? logNormal(PURPOSE.median, PURPOSE.sigma, 0.999 * luck(g, 1) + 0.0005) : -1;
    groups.push({ ...plainGroup(`g${g}`), kind: event ? 'temporary' : 'longTerm', purposeDays, fresh: true });
    for (const [role, count] of headsOf(sizes[g], (n) => luck(g, 2 + n))) {
      people.push({ role: roles.indexOf(role), count, groups: [g], topic: -1, match: 0.8, tenureDays: 0 });
    }
  }
  return { setup: { ...blankSetup(HORIZON, 0), topics: [{ id: 'matter' }], groups, people }, sizes };
}

/** Each head is of a kind by luck. */
function headsOf(size: number, luck: (n: number) => number): Map<string, number> {
  const heads = new Map<string, number>();
  for (let n = 0; n < size; n++) {
    let rest = luck(n);
    const [role] = Object.entries(MIX).find(([, share]) => (rest -= share) < 0) ?? ['lurker'];
    heads.set(role, (heads.get(role) ?? 0) + 1);
  }
  return heads;
}

function friendsOf(world: World, group: Group): number {
  const { person } = group.members.columns;
  const { tiePrivate } = world.people.columns;
  let count = 0;
  for (let row = 0; row < group.members.size; row++) {
    for (let k = person[row] * TIES; k < person[row] * TIES + TIES; k++) count += tiePrivate[k];
  }
  return count;
}

function fateOf(group: Group, setup: GroupSetup, size: number, friends: readonly number[]): AdHocGroup {
  const { at, author, replyTo } = group.messages.columns;
  const posters = new Set<number>();
  const fate = { life: 0, messages: 0, replies: 0 };
  for (let m = 0; m < group.messages.size; m++) {
    if (author[m] < 0) continue;
    fate.life = at[m] / 1440;
    if (at[m] >= 1440) continue;
    fate.messages++;
    if (replyTo[m] >= 0) fate.replies++;
    posters.add(author[m]);
  }
  const event = setup.kind === 'temporary';
  return { ...fate, event, size, posterShare: posters.size / size, purpose: setup.purposeDays, friends };
}

/** Share of the groups in which somebody wrote after this day. */
export function aliveAfter(groups: readonly AdHocGroup[], day: number): number {
  return groups.filter(({ life }) => life > day).length / groups.length;
}
