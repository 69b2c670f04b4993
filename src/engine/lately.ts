/** What the last days hold, read from members and messages as they lie there at midnight; for observers. */
import { BY_OPERATOR, KIND, STATUS } from './codes.ts';
import type { Group, MessageColumns } from './group.ts';
import type { Levers } from './levers.ts';
import { leversAt } from './policy.ts';
import { dayOf, type World } from './world.ts';

const DAY = 1440;

/** Kinds in which the operator gives the group something of his own. */
const OWN: ReadonlySet<number> = new Set([
  KIND.talk,
  KIND.question,
  KIND.knowledge,
  KIND.announcement,
  KIND.offer,
  KIND.activity,
]);

/** Sum over messages that were written in the last `days` full days and have had a day to be answered. */
export function reviewedSum(
  world: World,
  days: number,
  value: (messages: MessageColumns, m: number, group: Group) => number,
): number {
  let sum = 0;
  for (const group of world.groups) {
    const messages = group.messages.columns;
    for (let m = group.now.reviewed - 1; m >= 0 && messages.at[m] >= world.now - (days + 1) * DAY; m--) {
      sum += value(messages, m, group);
    }
  }
  return sum;
}

/** Days among the last `days` on which the operator gave a group something himself: no push, no welcome, no answer. */
export function daysOfOwnContent(world: World, group: Group, days: number): number {
  const { at, author, kind, mention, bot } = group.messages.columns;
  const seen = new Set<number>();
  for (let m = group.messages.size - 1; m >= 0 && at[m] >= world.now - days * DAY; m--) {
    if (author[m] === BY_OPERATOR && OWN.has(kind[m]) && mention[m] < 0 && bot[m] === 0) seen.add(dayOf(at[m]));
  }
  return seen.size;
}

/** Messages that people wrote in the last `days` up to `ago` days before now, over all groups. */
export function messagesWithin(world: World, days: number, ago = 0): number {
  let count = 0;
  for (const group of world.groups) {
    const { at, kind } = group.messages.columns;
    for (let m = group.messages.size - 1; m >= 0 && at[m] >= world.now - (days + ago) * DAY; m--) {
      if (at[m] < world.now - ago * DAY && kind[m] !== KIND.system) count++;
    }
  }
  return count;
}

/** Mean over the living groups, each as heavy as it has members; 0 where nobody is left. */
export function livingMean(world: World, value: (group: Group) => number): number {
  let [sum, heads] = [0, 0];
  for (const group of world.groups) {
    if (!group.now.alive || group.now.present === 0) continue;
    sum += value(group) * group.now.present;
    heads += group.now.present;
  }
  return heads > 0 ? sum / heads : 0;
}

/** An hour at which whoever is on duty is there. */
const EVENING = 20;

/** What held in a group on the evening of the day that ends, by what is in force as it ends. */
export function heldInTheEvening(world: World, group: Group): Levers {
  return leversAt(world, group, group.held, dayOf(world.now - 1) * DAY + EVENING * 60);
}

/** Present memberships of all groups. */
export function presentOf(world: World): number {
  return world.groups.reduce((sum, group) => sum + group.now.present, 0);
}

/** Memberships that are present and meet the condition. */
export function countPresent(world: World, meets: (group: Group, row: number) => boolean): number {
  let count = 0;
  for (const group of world.groups) {
    for (let row = 0; row < group.members.size; row++) {
      if (group.members.columns.status[row] === STATUS.present && meets(group, row)) count++;
    }
  }
  return count;
}

/** Those of the latest activity of each group who took part: how many, and how many have bought since it began. */
export function participation(world: World): { joined: number; bought: number } {
  const { boughtAt } = world.people.columns;
  const taking = ({ now, members: { columns: c } }: Group, row: number): boolean =>
    now.activityFrom >= 0 && c.joinedIn[row] === now.activityFrom && c.daysIn[row] > 0;
  return {
    joined: countPresent(world, taking),
    bought: countPresent(
      world,
      (group, row) => taking(group, row) && boughtAt[group.members.columns.person[row]] >= group.now.activityFrom,
    ),
  };
}

/** Minute a member last looked in, or came. */
export function lookedAt({ members: { columns: c } }: Group, row: number): number {
  return Math.max(c.openedAt[row], c.joinedAt[row]);
}

/**
 * A reckoning that the members of a family of measures share: made once for the day that is being observed, and anew
 * whenever somebody asks at another time.
 */
export function sharedToday<T>(reckon: (world: World) => T): (world: World) => T {
  const kept = new WeakMap<World, { day: number; value: T }>();
  return (world) => {
    const known = kept.get(world);
    if (world.observing > 0 && known?.day === world.observing) return known.value;
    const value = reckon(world);
    kept.set(world, { day: world.observing, value });
    return value;
  };
}
