/** Midnight: what the day leaves in each member and in the group. */
import { ATTENTION, COUNT, KIND, PART, PARTS, STATUS } from '../codes.ts';
import { isContent } from '../content.ts';
import { countHelpers } from './helping.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { NEVER, TIES } from '../people.ts';
import { probeOn } from '../probeOn.ts';
import { endOfTies } from '../ties.ts';
import type { World } from '../world.ts';
import { noteAudience } from './filtering.ts';
import { maybeMute } from './muting.ts';
import { hazardOf, weigh } from './quitting.ts';
import { isMember } from '../isMember.ts';
import { quickExp } from '../tables.ts';
import { recover } from './wearing.ts';

/** The day that ends at world.now; `day` is its number. */
export function closeMembers(world: World, group: Group, day: number): void {
  const c = group.members.columns;
  const { here } = world.scratch;
  const size = group.members.size;
  for (let row = 0; row < size; row++) if (c.status[row] === STATUS.present) here[c.person[row]] = 1;
  for (let row = 0; row < size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    closeMember(world, group, row);
    maybeMute(world, group, row, day);
    if (world.minute - c.weighedAt[row] >= 1440) weigh(world, group, row, world.minute);
  }
  for (let row = 0; row < size; row++) here[c.person[row]] = 0;
}

/** A day of one member: habit grows with each visited day (R13, F37), trust with it, the more slowly the more strangers there are (R12). */
function closeMember(world: World, group: Group, row: number): void {
  const { p } = world;
  const c = group.members.columns;
  const visited = c.openedAt[row] >= world.minute - 1440;
  const who = c.person[row];
  if (c.attention[row] === ATTENTION.open) beInterrupted(world, group, row);
  learn(world, group, row);
  const rate = world.people.columns.habitRate[who];
  c.habit[row] += visited ? rate * (1 - c.habit[row]) : -0.25 * rate * c.habit[row];
  if (visited) c.trust[row] += p.trustRate * (1 - p.strangerDoubt * group.now.strangers - c.trust[row]);
  c.warmth[row] *= 1 - p.tieDecay;
  c.straw[row] *= c.straw[row] < 0.01 ? 0 : p.strawDecay;
  c.voice[row] *= Math.SQRT1_2;
  c.lively[row] *= 6 / 7;
  c.postsToday[row] = 0;
  c.ties[row] = fadeTies(world, who);
  probeOn(world, group, row)?.('day', c.worth[row], hazardOf(world, group, row, world.minute));
}

/** Every message of the day has rung in the pocket of those who did not mute. */
function beInterrupted(world: World, group: Group, row: number): void {
  const messages = group.now.messagesToday;
  const tolerance = world.people.columns.tolerance[group.members.columns.person[row]];
  group.members.columns.today[row * PARTS + PART.interruption] -=
    (world.p.interruption * messages) / tolerance / (1 + messages / 600);
}

/** Running means of all parts; a newcomer learns faster. Then what the group is worth, and what it used to give. */
function learn(world: World, group: Group, row: number): void {
  const { p } = world;
  const c = group.members.columns;
  const days = (world.minute - c.joinedAt[row]) / 1440;
  const rate = Math.max(p.learning, 1 / (2 + days));
  const at = row * PARTS;
  let worth = 0;
  for (let k = 0; k < PARTS; k++) {
    c.mean[at + k] += rate * (c.today[at + k] - c.mean[at + k]);
    c.today[at + k] = 0;
    worth += k === PART.interruption ? p.interruptionExit * c.mean[at + k] : c.mean[at + k];
  }
  c.worth[row] = worth;
  const given = c.mean[at + PART.information] + c.mean[at + PART.relation];
  c.reference[row] += (given - c.reference[row]) / p.referenceDays;
}

/** Ties fade; returns the strength of those to people present. */
function fadeTies(world: World, who: number): number {
  const { tieWith, tieStrength, tiePrivate, groups } = world.people.columns;
  const { here } = world.scratch;
  // Whoever is in several groups is asked in each, and a day passes only once.
  const times = Math.max(1, groups[who]);
  const kept = 1 - world.p.tieDecay / times;
  const end = endOfTies(world, who);
  let sum = 0;
  for (let k = who * TIES; k < end; k++) {
    const strength = tieStrength[k];
    if (strength === 0) continue;
    if (tiePrivate[k] === 1) tieStrength[k] = strength + (world.p.tieOutside / times) * (1 - strength);
    else tieStrength[k] = strength < 0.01 ? 0 : strength * kept;
    if (here[tieWith[k]] === 1) sum += tiePrivate[k] === 1 ? strength * world.p.tiePrivateLeft : strength;
  }
  return sum;
}

/** Questions and first posts that had their day and were not answered; old messages are left as they are. */
export function reviewMessages(world: World, group: Group): void {
  const messages = group.messages.columns;
  const { now } = group;
  while (now.reviewed < group.messages.size && messages.at[now.reviewed] < world.minute - 1440) {
    const m = now.reviewed++;
    const author = messages.author[m];
    if (isContent(messages, m)) reviewContent(group, m);
    if (author < 0) continue;
    if (messages.kind[m] === KIND.question) group.counts[COUNT.questionsDue]++;
    if (messages.newcomer[m] === 1 && messages.replyTo[m] < 0) {
      group.counts[COUNT.firstPosts]++;
      if (messages.answers[m] > 0) group.counts[COUNT.firstAnswered]++;
    }
    if (messages.answers[m] > 0) continue;
    if (messages.kind[m] === KIND.question) group.counts[COUNT.unanswered]++;
    if (messages.newcomer[m] === 1) group.members.columns.engagement[author] *= world.p.engagedIgnored;
  }
  while (now.frozen < group.messages.size && messages.at[now.frozen] < world.minute - 2 * 1440) now.frozen++;
}

/** How far the operator's content reached within its day: rhythm and freshness of R30 are read from it. */
function reviewContent(group: Group, m: number): void {
  const messages = group.messages.columns;
  group.counts[COUNT.contents]++;
  group.counts[COUNT.contentReads] += Math.round((1000 * messages.read[m]) / Math.max(1, group.now.present));
  group.counts[COUNT.contentAnswers] += messages.answers[m];
}

/** What the day leaves in the group: its volume, risk, unpunished ads; whether it is still alive. */
export function closeGroup(world: World, group: Group): void {
  const { now } = group;
  const perHead = now.messagesToday / Math.max(1, now.present);
  now.volume += (perHead - now.volume) / 7;
  noteAudience(world, group);
  now.unpunished *= 6 / 7;
  now.announcements *= 6 / 7;
  if (now.interestDays > 0) now.interest *= quickExp(-1 / now.interestDays);
  recover(world, group);
  now.strangers = strangersOf(world, group);
  if (now.helperRole >= 0) now.helpers = countHelpers(world, group);
  if (now.leader >= 0 && !isMember(group, now.leader)) {
    now.leader = -1;
    now.leaderShare = 0;
  }
  now.quarrel *= 0.3;
  now.messagesToday = 0;
  now.openers = openersOf(world, group);
  if (now.hotUntil >= 0 && now.hotUntil <= world.minute) {
    now.hotUntil = NEVER;
    now.hotTopic = NO_TOPIC;
  }
}

/** Share of the present who came within the last two weeks. Source: R12. */
function strangersOf(world: World, group: Group): number {
  const { joinedAt, status, founder } = group.members.columns;
  let count = 0;
  for (let row = 0; row < group.members.size; row++) {
    if (status[row] === STATUS.present && founder[row] === 0 && joinedAt[row] > world.minute - 14 * 1440) count++;
  }
  return count / Math.max(1, group.now.present);
}

/** Members who looked in on the day that ends. */
export function openersOf(world: World, group: Group): number {
  const { openedAt, joinedAt } = group.members.columns;
  let count = 0;
  for (let row = 0; row < group.members.size; row++) {
    if (openedAt[row] >= world.minute - 1440 && joinedAt[row] !== NEVER) count++;
  }
  return count;
}
