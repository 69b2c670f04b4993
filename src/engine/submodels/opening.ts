/**
 * Looking at the group. Each member's possible openings of a day are drawn at the highest rate; at each it is decided
 * whether it happens (thinning). Circumstances change the decision and never the clock, so two policies stay the same
 * until their first difference.
 */
import { schedule } from '../calendar.ts';
import { address, branch, draw, PURPOSE, stem, unit } from '../draws.ts';
import { ATTENTION, COUNT, EVENT, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { minuteOfDay } from '../rhythm.ts';
import { probeOn } from '../probeOn.ts';
import { dayOf, weekdayOf, type World } from '../world.ts';
import { maybeAdvertise } from './advertising.ts';
import { answerUnread } from './answering.ts';
import { sufferCrisis } from './crises.ts';
import { takePackets } from './packets.ts';
import { maybePoach } from './poaching.ts';
import { answerPoll } from './polling.ts';
import { freshTalk } from './posting.ts';
import { weigh } from './quitting.ts';
import { unreadOf } from './filtering.ts';
import { attentionFactor, putTiesAway, read, session } from './reading.ts';
import { considerOffers } from './selling.ts';
import { maybeStart } from './starting.ts';
import { takePart } from './takingPart.ts';

/** Highest factor of liking (1.1): openings are drawn this much more often. */
const MOST = 1.1;

/** Draws a member's possible openings of the running day, from `minute` on. */
export function scheduleOpenings(world: World, group: Group, row: number, minute: number): void {
  const { p } = world;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const day = dayOf(minute);
  const a = c.keyA[row];
  const b = c.keyB[row];
  const shared = 1 / (1 + p.openOtherGroups * Math.max(0, people.groups[who] - 1));
  const weekend = weekdayOf(world, minute) >= 5 ? p.openWeekend : 1;
  const rate = people.openings[who] * shared * weekend * (1 + p.openPull) * MOST;
  const count = Math.floor(rate + draw(a, b, address(day, PURPOSE.openCount), 0));
  if (count === 0) return;
  const bound = highestChance(world, group, row);
  const accept = stem(a, b, address(day, PURPOSE.openAccept));
  const when = stem(a, b, address(day, PURPOSE.openMinute));
  for (let k = 0; k < count; k++) {
    const word = branch(accept, k);
    if (unit(word) >= bound) continue;
    const at = day * 1440 + minuteOfDay(unit(branch(when, k)), people.lateness[who]);
    if (at >= minute) schedule(group.calendar, at, EVENT.open, row, word);
  }
}

/** No opening of this day can be likelier than this: what cannot happen need not be put into the calendar. */
function highestChance(world: World, group: Group, row: number): number {
  const c = group.members.columns;
  const steady = (0.5 + 0.5 * c.habit[row]) * likingOf(c.worth[row]);
  const state = c.attention[row];
  return state === ATTENTION.open ? steady : (steady * attentionFactor(world, state)) / (1 + world.p.openPull);
}

/** Who finds the group worth while looks in more often: 0.23 to 1. Habit and worth change at midnight only. */
function likingOf(worth: number): number {
  const liking = 0.8 + 0.25 * worth;
  return (liking < 0.25 ? 0.25 : liking > MOST ? MOST : liking) / MOST;
}

/** How much talk of this minute draws, 1 at most. Muted members do not notice. */
function pullOf(world: World, group: Group, state: number, minute: number): number {
  const { openPull, pullKnee } = world.p;
  if (state !== ATTENTION.open || minute - group.now.freshAt > STALE) return 1 / (1 + openPull);
  const fresh = freshTalk(world, group, minute);
  return (1 + (openPull * fresh) / (fresh + pullKnee)) / (1 + openPull);
}

/** Minutes after which fresh talk draws nobody any more. */
const STALE = 75;

/**
 * Whether a possible opening happens, which is the less likely the less there is that draws; `word` holds its luck. All factors are at
 * most 1, so the cheapest is asked first.
 */
function isDrawnIn(world: World, group: Group, row: number, minute: number, word: number): boolean {
  const { p } = world;
  const c = group.members.columns;
  const state = c.attention[row];
  const u = unit(word);
  const pull = pullOf(world, group, state, minute);
  if (u >= pull) return false;
  const unread = unreadOf(world, group, row);
  const full = unread / (p.badgeKnee * world.people.columns.tolerance[c.person[row]]);
  const badge = p.badgeFloor + (1 - p.badgeFloor) / (1 + full * full);
  const used = (0.5 + 0.5 * c.habit[row]) * attentionFactor(world, state) * badge;
  return u < pull * ((unread > 0 ? used : used * p.openNothingNew) * likingOf(c.worth[row]));
}

/** A possible opening comes up; `word` holds its luck. */
export function maybeOpen(world: World, group: Group, row: number, minute: number, word: number): void {
  const { status } = group.members.columns;
  if (status[row] === STATUS.present && isDrawnIn(world, group, row, minute, word)) open(world, group, row, minute);
}

/** A mention, a packet or a notice to all calls the member in. */
export function answerCall(world: World, group: Group, row: number, minute: number): void {
  if (group.members.columns.status[row] === STATUS.present) open(world, group, row, minute);
}

/** A visit: read, answer, take packets, start something, advertise, and weigh whether to stay. */
function open(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  const { poll } = group.now;
  if (poll && c.openedAt[row] < poll.from) answerPoll(world, group, row, poll);
  group.counts[COUNT.openings]++;
  c.openedAt[row] = minute;
  read(world, group, row, false);
  probeOn(world, group, row)?.('opened', session.read, session.unread);
  if (session.offers > 0) considerOffers(world, group, row);
  if (group.now.crisis > 0) sufferCrisis(world, group, row);
  if (group.now.closedUntil > minute) {
    putTiesAway(world, c.person[row]);
    return;
  }
  const talked = session.unread > 0 && answerUnread(world, group, row, minute);
  if (group.packets.length > 0) takePackets(world, group, row, minute);
  if (!talked) maybeStart(world, group, row, minute);
  maybeAdvertise(world, group, row, minute);
  if (group.now.activity > 0) takePart(world, group, row, minute);
  if (world.people.columns.poaches[c.person[row]] === 1) maybePoach(world, group, row, minute);
  weigh(world, group, row, minute);
}
