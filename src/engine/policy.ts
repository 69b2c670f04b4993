/** The operator's policy: which interventions are in force where, and when each begins and ends. */
import { slotOf } from './calendar.ts';
import { isOpened, type Group } from './group.ts';
import type { InterventionSetup } from './setup.ts';
import { freshLevers, type Levers } from './levers.ts';
import { balance, spend, useMinutes } from './ledger.ts';
import { notify } from './notice.ts';
import { weekdayOf, type World } from './world.ts';

/** Whether an intervention speaks of this group (its own, its parent's, or all). */
export function concerns(world: World, intervention: InterventionSetup, group: Group): boolean {
  return intervention.group === '' || intervention.group === group.id || isDescendant(world, group, intervention.group);
}

/** What was ordered for a group holds in the groups it was split into. */
function isDescendant(world: World, group: Group, id: string): boolean {
  for (let parent = group.now.parent; parent >= 0; parent = world.groups[parent].now.parent) {
    if (world.groups[parent].id === id) return true;
  }
  return false;
}

/** Of two of the same strategy on the same group the later `from` wins, a named group before `all` at the same minute. */
function isOverruled(world: World, candidate: InterventionSetup, group: Group, minute: number): boolean {
  return world.policy.some(
    (other) =>
      other !== candidate &&
      other.strategy.id === candidate.strategy.id &&
      other.from <= minute &&
      minute < other.until &&
      concerns(world, other, group) &&
      (other.from > candidate.from || (other.from === candidate.from && other.group.length > candidate.group.length)),
  );
}

/**
 * What moves a group's levers at a minute: it is in force, and nobody overrules it or owes its cost. The same until the next
 * turn. Interventions are sorted by strategy, so the file's order never matters.
 */
export function heldIn(world: World, group: Group, minute: number): InterventionSetup[] {
  if (minute < 0) return [];
  return world.policy.filter(
    (intervention) =>
      intervention.strategy.hold !== undefined &&
      minute >= intervention.from &&
      minute < intervention.until &&
      concerns(world, intervention, group) &&
      !isOverruled(world, intervention, group, minute) &&
      !(world.lapsed.size > 0 && world.lapsed.has(placeKey(intervention, group))),
  );
}

/** The levers of a group at the hour of a minute, moved by what is held. By night nobody is on duty unless somebody is paid. */
export function leversAt(world: World, group: Group, held: readonly InterventionSetup[], minute: number): Levers {
  const levers = freshLevers();
  const hour = Math.floor(slotOf(minute) / 60);
  levers.staff = hour >= 8 && hour < 23 ? 1 : 0;
  if (minute >= 0) levers.moderation = group.moderation;
  if (held.length === 0) return levers;
  const clock = { hour, weekday: weekdayOf(world, minute) };
  for (const { strategy, params } of held) strategy.hold?.(params, levers, clock);
  return levers;
}

/** The next minute after `minute` at which an intervention begins or ends, or Infinity. */
export function nextTurn(world: World, minute: number): number {
  let next = Infinity;
  for (const { from, until } of world.policy) {
    if (from > minute && from < next) next = from;
    if (until > minute && until < next) next = until;
  }
  for (const { at } of world.setup.events) if (at > minute && at < next) next = at;
  for (const { now } of world.groups) if (now.alive && now.endsAt > minute && now.endsAt < next) next = now.endsAt;
  return next;
}

/** What tells one intervention from another: no two may share it. */
export function interventionKey(i: InterventionSetup): string {
  return `${i.strategy.id}|${i.group}|${i.member}|${i.from}`;
}

const placeKey = (i: InterventionSetup, group: Group): string => `${interventionKey(i)}|${group.index}`;

/** Sorted by strategy, member, group and time: the order of the file never matters. */
export function sortInterventions(list: readonly InterventionSetup[]): InterventionSetup[] {
  return list.slice().sort((a, b) => {
    if (a.strategy.id !== b.strategy.id) return a.strategy.id < b.strategy.id ? -1 : 1;
    if (a.member !== b.member) return memberNumber(a) - memberNumber(b);
    if (a.group !== b.group) return a.group < b.group ? -1 : 1;
    return a.from - b.from;
  });
}

function memberNumber({ member }: InterventionSetup): number {
  return member === '' ? -1 : Number(member.slice(1));
}

/** Begins and ends what is due at world.now; ends come first. */
export function turnPolicy(world: World): void {
  for (const intervention of world.policy) {
    const key = interventionKey(intervention);
    if (!world.begun.has(key) || world.ended.has(key) || intervention.until > world.now) continue;
    world.ended.add(key);
    eachGroup(world, intervention, (group) => {
      if (world.owed.has(placeKey(intervention, group))) return;
      intervention.strategy.end?.(intervention.params, intervention.hands(world, group, intervention));
    });
  }
  for (const intervention of world.policy) {
    const key = interventionKey(intervention);
    if (world.begun.has(key) || intervention.from > world.now) continue;
    world.begun.add(key);
    eachGroup(world, intervention, (group) => {
      if (charge(world, intervention, group)) begin(world, intervention, group);
      else world.owed.add(placeKey(intervention, group));
    });
  }
}

function begin(world: World, intervention: InterventionSetup, group: Group): void {
  intervention.strategy.begin?.(intervention.params, intervention.hands(world, group, intervention));
}

/**
 * Each midnight: the cost of a day of what is in force, and its daily acts. Returns what has still to begin today: it
 * could not be paid for before, or a day without pay undid it.
 */
export function dailyPolicy(world: World): (() => void)[] {
  const late: (() => void)[] = [];
  world.lapsed.clear();
  for (const intervention of world.policy) {
    const { strategy, params } = intervention;
    const key = interventionKey(intervention);
    if (strategy.kind === 'deed' || !world.begun.has(key) || intervention.until <= world.now) continue;
    eachGroup(world, intervention, (group) => {
      if (isOverruled(world, intervention, group, world.now)) return;
      const place = placeKey(intervention, group);
      const paid = charge(world, intervention, group);
      const operator = intervention.hands(world, group, intervention);
      if (paid && world.owed.delete(place)) {
        late.push(() => {
          if (group.now.alive) begin(world, intervention, group);
        });
      } else if (paid) strategy.daily?.(params, operator);
      else if (strategy.lapse) {
        strategy.lapse(params, operator);
        world.owed.add(place);
      }
    });
  }
  return late;
}

const NO_MONEY = { zh: '钱不够：', en: 'Not enough money for: ' };
const NO_TIME = { zh: '本周人手时间不够：', en: 'Not enough staff time this week for: ' };

/** Pays for a deed, or for a day of a strategy; where that fails, it is not done, and the operator is told. */
function charge(world: World, intervention: InterventionSetup, group: Group): boolean {
  const { strategy } = intervention;
  const cost = strategy.cost(intervention.params);
  world.minute = world.now;
  const lacks = balance(world.ledger) < cost.money * 100 ? NO_MONEY : undefined;
  const late = !lacks && !useMinutes(world.ledger, world.now, cost.minutes) ? NO_TIME : undefined;
  const problem = lacks ?? late;
  if (problem) {
    const text = { zh: problem.zh + strategy.title.zh, en: problem.en + strategy.title.en };
    notify(world, group, -1, text, 'warn');
    world.lapsed.add(placeKey(intervention, group));
    return false;
  }
  return spend(world.ledger, Math.round(cost.money * 100));
}

/**
 * Whether the operator acts here, and pays for it. What holds in a group holds in those opened beside it too; acts and
 * pay only where such a group is named, or was there when something was ordered for all groups.
 */
function actsIn(world: World, intervention: InterventionSetup, group: Group): boolean {
  if (!isOpened(group)) return concerns(world, intervention, group);
  if (intervention.group !== '') return intervention.group === group.id;
  return group.now.bornAt < intervention.from;
}

function eachGroup(world: World, intervention: InterventionSetup, act: (group: Group) => void): void {
  const count = world.groups.length;
  for (let k = 0; k < count; k++) {
    const group = world.groups[k];
    if (group.now.alive && actsIn(world, intervention, group)) act(group);
  }
}
