/** The order of things: what happens in a minute, on the hour, at midnight. Read it aloud. */
import { slotOf, takeNext } from './calendar.ts';
import { EVENT } from './codes.ts';
import type { Group } from './group.ts';
import { lookAgain } from './submodels/answering.ts';
import { arrive } from './submodels/joining.ts';
import { closeGroup, closeMembers, reviewMessages } from './submodels/closing.ts';
import { answerCrisis, crisisOfDay, foresee } from './submodels/crises.ts';
import { dailyInflow } from './submodels/inflow.ts';
import { hostActs } from './submodels/hosting.ts';
import { dailyInvitations } from './submodels/inviting.ts';
import { runAgenda } from './submodels/operatorPosts.ts';
import { endMonths } from './submodels/membership.ts';
import { staffActs } from './submodels/moderating.ts';
import { answerCall, maybeOpen, scheduleOpenings } from './submodels/opening.ts';
import { returnPackets } from './submodels/packets.ts';
import { closePoll } from './submodels/polling.ts';
import { continueRun } from './submodels/posting.ts';
import { setHeat, setSizeFactors, setSpell } from './submodels/rhythms.ts';
import { endActivity } from './submodels/takingPart.ts';
import { linkedGroups } from './linked.ts';
import { leversAt } from './policy.ts';
import { ensureScratch } from './scratch.ts';
import { dayOf, type World } from './world.ts';

/** Midnight, the day that ends: people take stock, then the group does. Order: group by group. */
export const DAY_ENDS = [reviewMessages, crisisOfDay, endMonths, closeMembers, endActivity] as const;

export function endDay(world: World): void {
  const day = dayOf(world.now) - 1;
  world.minute = world.now;
  for (const group of world.groups) {
    if (!group.now.alive) continue;
    for (const step of DAY_ENDS) step(world, group, day);
  }
}

/** After the day has been observed: volumes and memories of the group, and the counts begin anew. */
export function settleDay(world: World): void {
  for (const group of world.groups) {
    if (group.now.alive) closeGroup(world, group);
    group.counts.fill(0);
  }
}

/** Midnight, the day that begins: moods, arrivals, and everybody's possible openings, in the first `count` groups. */
export function beginDay(world: World, count: number): void {
  const day = dayOf(world.now);
  world.minute = world.now;
  if (day >= 0) dailyInflow(world, day);
  ensureScratch(world);
  for (const group of world.groups.slice(0, count)) {
    if (!group.now.alive) continue;
    if (day >= 0) {
      foresee(world, group);
      dailyInvitations(world, group, day);
    }
    setHeat(world, group, day);
    setSizeFactors(world, group);
    for (let row = 0; row < group.members.size; row++) {
      if (group.members.columns.status[row] !== 0) continue;
      setSpell(world, group, row, day);
      scheduleOpenings(world, group, row, world.now);
    }
  }
}

/** On the hour: what holds in the group now, and packets whose day is over. */
export function onTheHour(world: World, group: Group, minute: number): void {
  group.levers = leversAt(world, group, group.held, minute);
  if (group.packets.length > 0) returnPackets(world, group, minute);
  if (group.now.poll && minute >= group.now.poll.until) closePoll(world, group, group.now.poll);
  runAgenda(world, group, minute);
  if (group.now.answersAt >= 0) answerCrisis(world, group, minute);
}

/** Runs all groups over [from, to), both on the same day: linked groups minute by minute together, others by themselves. */
export function runSpan(world: World, from: number, to: number): void {
  for (const linked of linkedGroups(world)) {
    let slot = slotOf(from);
    for (let minute = from; minute < to; minute++, slot++) {
      world.minute = minute;
      for (let k = 0; k < linked.length; k++) runMinute(world, linked[k], minute, slot);
    }
  }
}

/** `slot` is the minute of the day. */
function runMinute(world: World, group: Group, minute: number, slot: number): void {
  if (slot % 60 === 0) onTheHour(world, group, minute);
  const { calendar } = group;
  if (calendar.head[slot] < 0) return;
  for (let event = takeNext(calendar, slot); event >= 0; event = takeNext(calendar, slot)) {
    happen(world, group, minute, event);
  }
  calendar.tail[slot] = -1;
}

function happen(world: World, group: Group, minute: number, event: number): void {
  const { calendar } = group;
  const r = calendar.row[event];
  const n = calendar.note[event];
  switch (calendar.kind[event]) {
    case EVENT.open:
      maybeOpen(world, group, r, minute, n);
      break;
    case EVENT.look:
      lookAgain(world, group, r, minute, n);
      break;
    case EVENT.run:
      continueRun(world, group, r, minute, n);
      break;
    case EVENT.call:
      answerCall(world, group, r, minute);
      break;
    case EVENT.staff:
      staffActs(world, group, r, minute, n);
      break;
    case EVENT.host:
      hostActs(world, group, r, minute, n);
      break;
    case EVENT.arrive:
      arrive(world, group, r, minute, n);
      break;
  }
}
