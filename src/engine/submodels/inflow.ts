/** People who come by themselves: from outside, in ones and in waves, or along a route from another of the groups. */
import { isMember } from '../isMember.ts';
import { noteOf } from '../way.ts';
import seedrandom from 'seedrandom/seedrandom.js';
import { schedule } from '../calendar.ts';
import { traitsFor } from '../needs.ts';
import { poisson } from '../distributions.ts';
import { address, childKey, draw, PURPOSE, type Key } from '../draws.ts';
import { EVENT, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { FROM_EVENT } from '../people.ts';
import { drawPerson } from '../population.ts';
import { minuteOfDay } from '../rhythm.ts';
import type { InflowSetup } from '../setup.ts';
import type { World } from '../world.ts';

/** Share of days on which anybody comes at all; joins are clumped. Source: S3 (0.25 to 0.63 of days). */
const DAYS_WITH_JOINS = 0.45;

/** The people of the day are drawn whether or not the group still stands, so that policies never shift whom we meet. */
export function dailyInflow(world: World, day: number): void {
  world.setup.inflow.forEach((inflow, index) => {
    if (day < inflow.fromDay || day >= inflow.untilDay) return;
    if (inflow.from >= 0) walkRoute(world, index, day);
    else comeFromOutside(world, inflow, index, day);
  });
}

function comeFromOutside(world: World, inflow: InflowSetup, index: number, day: number): void {
  const key = childKey(world.key, 0x100000 + index);
  let count = 0;
  if (draw(key.a, key.b, address(day, PURPOSE.inflowCount), 0) < DAYS_WITH_JOINS) {
    count = poisson(inflow.perDay / DAYS_WITH_JOINS, draw(key.a, key.b, address(day, PURPOSE.inflowCount), 1));
  }
  const wave = draw(key.a, key.b, address(day, PURPOSE.inflowWave), 0);
  if (wave < inflow.waveShare) {
    count += Math.round(inflow.waveSize * (0.5 + draw(key.a, key.b, address(day, PURPOSE.inflowWave), 1)));
  }
  for (let n = 0; n < count; n++) {
    newcomer(world, {
      group: world.groups[inflow.to],
      origin: index,
      key: childKey(key, day * 4096 + n),
      name: `${inflow.id}/${day}/${n}`,
      weights: inflow.roles,
      match: inflow.match,
      day,
    });
  }
}

export interface Newcomer {
  group: Group;
  origin: number;
  key: Key;
  name: string;
  weights: readonly number[];
  match: number;
  day: number;
}

/** Draws one person and lets him arrive at his minute of the day. */
export function newcomer(world: World, n: Newcomer): number {
  const person = drawNewcomer(world, n);
  arriveToday(n, person);
  return person;
}

/** Draws one person. */
export function drawNewcomer(world: World, n: Newcomer): number {
  const random = seedrandom(`${world.seed}/${n.name}`);
  const role = pickRole(n.weights, random());
  return drawPerson(world.people, world.p, {
    role,
    traits: traitsFor(world.setup.roles[role].traits, n.group.needs, world.p),
    origin: n.origin,
    key: n.key,
    topics: n.group.topics,
    topic: -1,
    match: n.match,
    topicCount: world.setup.topics.length,
    random,
  });
}

/** He comes at his own minute of the day; where that has passed, at that minute of the next. */
export function arriveToday(n: Newcomer, person: number): void {
  const u = draw(n.key.a, n.key.b, address(n.day, PURPOSE.inflowMinute), 0);
  schedule(n.group.calendar, n.day * 1440 + minuteOfDay(u, 0), EVENT.arrive, person, 0);
}

function pickRole(weights: readonly number[], u: number): number {
  let rest = u * weights.reduce((a, b) => a + b, 0);
  let role = 0;
  while (role < weights.length - 1 && rest >= weights[role]) rest -= weights[role++];
  return role;
}

/** Members of one group who walk on to another; each decides for himself, once a day. Source: R7. */
function walkRoute(world: World, index: number, day: number): void {
  const inflow = world.setup.inflow[index];
  const from = world.groups[inflow.from];
  const to = world.groups[inflow.to];
  const c = from.members.columns;
  for (let row = 0; row < from.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    const u = draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.route), inflow.to);
    if (u >= inflow.perDay || isMember(to, c.person[row])) continue;
    const minute = minuteOfDay(u / inflow.perDay, 0);
    schedule(to.calendar, day * 1440 + minute, EVENT.arrive, c.person[row], noteOf(index));
  }
}

/** A wave that a scenario's event brings: `size` people at once, of the given roles. */
export function eventWave(world: World, index: number, group: Group, size: number, weights: readonly number[]): void {
  const key = childKey(world.key, 0x200000 + index);
  const day = Math.floor(world.minute / 1440);
  for (let n = 0; n < size; n++) {
    newcomer(world, {
      group,
      origin: FROM_EVENT,
      key: childKey(key, n),
      name: `event ${index}/${n}`,
      weights,
      match: 0.45,
      day,
    });
  }
}
