/**
 * A run: a world made from setup and seed, moved on minute by minute. Same setup, same seed, same bits, anywhere.
 *
 * Between two turns (midnight, an act of the operator, an event, a planned end) groups that share neither people nor staff
 * do not touch each other, and each is run by itself; linked groups are run together, minute by minute.
 */
import seedrandom from 'seedrandom/seedrandom.js';
import { logNormal } from './distributions.ts';
import { address, childKey, draw, nameHash, PURPOSE, runKey } from './draws.ts';
import { turnEvents } from './events.ts';
import { founderPlan } from './founders.ts';
import { COUNT } from './codes.ts';
import { createGroup, type Group } from './group.ts';
import { createLedger } from './ledger.ts';
import type { Observer } from './observer.ts';
import { parameterValues } from './parameters.ts';
import { createPeople } from './people.ts';
import { drawPerson } from './population.ts';
import { dailyPolicy, heldIn, leversAt, nextTurn, sortInterventions, turnPolicy } from './policy.ts';
import { beginDay, endDay, runSpan, settleDay } from './schedule.ts';
import { ensureScratch } from './scratch.ts';
import type { GroupSetup, InterventionSetup, Setup } from './setup.ts';
import { endGroup } from './submodels/dividing.ts';
import { enter } from './submodels/joining.ts';
import { settle } from './submodels/settling.ts';
import { dayOf, type World } from './world.ts';

/** A world at the start of its warm-up, or at day 0 where nothing has to settle. */
export function createWorld(setup: Setup, seed: string, observers: readonly Observer[]): World {
  const founders = setup.people.reduce((sum, entry) => sum + entry.count, 0);
  const settled = setup.groups.some((group) => !group.fresh);
  const world: World = {
    setup,
    policy: sortInterventions(setup.interventions),
    seed,
    key: runKey(seed),
    p: parameterValues(setup.parameters),
    now: settled ? -setup.warmupDays * 1440 : 0,
    minute: 0,
    warming: true,
    people: createPeople(founders + 256),
    observers,
    groups: [],
    ledger: createLedger(setup.money, setup.minutesPerWeek, setup.days),
    daily: Object.fromEntries(observers.map((o) => [o.id, new Float64Array(setup.days)])),
    notices: [],
    clients: new Map(),
    words: new Map(),
    begun: new Set(),
    ended: new Set(),
    lapsed: new Set(),
    owed: new Set(),
    observing: 0,
    closings: 0,
    probe: undefined,
    tied: new Uint8Array(0),
    scratch: { tie: new Float32Array(0), seen: new Uint8Array(0), here: new Uint8Array(0) },
  };
  world.minute = world.now;
  world.groups = setup.groups.map((group, index) => foundGroup(world, group, index));
  drawFounders(world, founders);
  fillGroups(world, false);
  if (world.now === 0) openDoors(world);
  return world;
}

function foundGroup(world: World, group: GroupSetup, index: number): Group {
  const born = createGroup({
    id: group.id,
    index,
    title: group.title,
    kind: group.kind,
    topics: group.topics,
    cap: group.cap,
    offTopic: group.offTopic,
    needs: group.needs,
    moderation: group.moderation ?? 'none',
    key: childKey(world.key, nameHash(`group ${group.id}`)),
    bornAt: group.fresh ? 0 : world.now,
    purposeUntil: group.purposeDays >= 0 ? group.purposeDays * 1440 : -1,
    parent: -1,
    capacity: 64,
  });
  if (group.fresh) wakeInterest(world, born);
  return born;
}

/**
 * How long the interest in a group founded on the spur lasts, and how keen the beginning is: its own luck. What is wanted
 * longer is wanted more from the first day (F06). Groups that have stood for long have proved theirs.
 */
function wakeInterest({ p }: World, { key, now }: Group): void {
  const luck = 0.0005 + 0.999 * draw(key.a, key.b, address(0, PURPOSE.interest), 0);
  now.interestDays = logNormal(p.interestDays, p.interestSpread, luck);
  now.interest = Math.min(2.5, logNormal(1, p.interestSpread * p.interestShows, luck));
}

function drawFounders(world: World, count: number): void {
  const random = seedrandom(`${world.seed}/founders`);
  for (let person = 0; person < count; person++) drawPerson(world.people, world.p, founderPlan(world, person, random));
  ensureScratch(world);
}

/** Founders enter the groups that are old already, or (at day 0) the new ones. */
function fillGroups(world: World, fresh: boolean): void {
  const tenure = seedrandom(`${world.seed}/tenure`);
  let person = 0;
  for (const entry of world.setup.people) {
    for (let n = 0; n < entry.count; n++, person++) {
      const days = Math.floor(tenure() * entry.tenureDays);
      for (const index of entry.groups) {
        if (world.setup.groups[index].fresh !== fresh) continue;
        enter(world, world.groups[index], person, fresh ? 0 : world.now - days * 1440 - 1, !fresh);
      }
    }
  }
  if (fresh) return;
  for (const group of world.groups) {
    for (let row = 0; row < group.members.size; row++) {
      const minute = group.members.columns.joinedAt[row];
      settle(world, group, row, (world.now - minute) / 1440);
      group.members.columns.weighedAt[row] = world.now;
    }
  }
}

/** Day 0 begins: new groups are filled; whoever is here counts as having joined today. */
function openDoors(world: World): void {
  world.warming = false;
  fillGroups(world, true);
  for (const group of world.groups) group.counts[COUNT.joined] = group.now.present;
}

/** Moves the world on to this minute (at most the end of the setup's days). */
export function advance(world: World, to: number): void {
  const end = Math.min(to, world.setup.days * 1440);
  while (world.now < end) {
    if (world.now % 1440 === 0) startDay(world);
    if (world.now >= 0) turn(world);
    const next = Math.min(end, (dayOf(world.now) + 1) * 1440, nextTurn(world, world.now));
    runSpan(world, world.now, next);
    world.now = next;
    world.minute = next;
    if (next % 1440 === 0) finishDay(world);
  }
}

/** Groups that the operator opens at midnight have been woken by that. */
function startDay(world: World): void {
  const count = world.groups.length;
  const late = world.now >= 0 ? dailyPolicy(world) : [];
  beginDay(world, count);
  for (const begin of late) begin();
}

/** Planned ends, events of the scenario, then the operator; then what holds is set anew. */
function turn(world: World): void {
  for (const group of world.groups) {
    if (group.now.alive && group.now.endsAt >= 0 && group.now.endsAt <= world.now) endGroup(world, group);
  }
  turnEvents(world);
  ensureScratch(world);
  turnPolicy(world);
  for (const group of world.groups) {
    if (!group.now.alive) continue;
    group.held = heldIn(world, group, world.now);
    group.levers = leversAt(world, group, group.held, world.now);
  }
}

function finishDay(world: World): void {
  endDay(world);
  const day = dayOf(world.now) - 1;
  world.observing = ++world.closings;
  if (day >= 0) for (const observer of world.observers) world.daily[observer.id][day] = observer.measure(world);
  world.observing = 0;
  settleDay(world);
  if (world.now === 0) openDoors(world);
}

/** Lets the warm-up pass; afterwards it is day 0, 00:00. */
export function warmUp(world: World): void {
  advance(world, 0);
}

/** Puts another policy in place; what has begun already must be in it unchanged (the caller rewinds first). */
export function setPolicy(world: World, interventions: readonly InterventionSetup[]): void {
  world.policy = sortInterventions(interventions);
}

/** A whole run. */
export function run(setup: Setup, seed: string, observers: readonly Observer[]): World {
  const world = createWorld(setup, seed, observers);
  advance(world, setup.days * 1440);
  return world;
}
