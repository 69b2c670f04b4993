/** Reading the newest unread messages one by one, as far as attention goes, and what it gives and costs. */
import { ln } from '../exact.ts';
import { ATTENTION, COUNT, KIND, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { TIES } from '../people.ts';
import { quickExp } from '../tables.ts';
import { probeOn } from '../probeOn.ts';
import { endOfTies, strengthenTie } from '../ties.ts';
import type { World } from '../world.ts';
import { isMeantFor } from './coupons.ts';
import { isHidden, startOfNewest, unreadOf } from './filtering.ts';

/** What the last session showed, where there was something unread; `from` = first message that was. */
export const session = {
  from: 0,
  unread: 0,
  read: 0,
  relevant: 0,
  ads: 0,
  expected: 0,
  offers: 0,
  pushes: 0,
  bots: 0,
  tied: 0,
  /** Person whom the operator thanked in what was read (-1: nobody). */
  thanked: -1,
};

/** Interest in a topic that is neither main nor second. */
const OTHER_TOPIC = 0.15;
const TOPICS = 256;

/** The reader's interest, by topic; laid out for one reading and put away after it. */
const interest = new Float64Array(TOPICS).fill(OTHER_TOPIC);

/** Reads, updates `session`, the day's sums and the running impressions. The ties stay laid out: see putTiesAway. */
export function read(world: World, group: Group, row: number, looking: boolean): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const size = group.messages.size;
  const unread = unreadOf(world, group, row);
  session.from = c.readUpTo[row];
  session.unread = unread;
  session.read = session.offers = 0;
  session.thanked = -1;
  c.readUpTo[row] = size;
  if (unread === 0) return;
  const attention = people.attention[who] * Math.min(1.2, 0.15 + c.signal[row] / 0.4);
  const first = startOfNewest(world, group, row, Math.min(unread, Math.ceil(attention)));
  spreadTies(world, who);
  readMessages(world, group, row, first);
  group.counts[COUNT.reads] += session.read;
  if (session.read > 0) weighSession(world, group, row, looking);
  if (unread > attention && !looking) {
    c.today[row * PARTS + PART.overload] -= world.p.overload * Math.min(10, unread / attention - 1);
  }
}

function readMessages(world: World, group: Group, row: number, first: number): void {
  const { author, kind, topic, quality, recalled, bot, allowed, mention, read: reads, minded } = group.messages.columns;
  const members = group.members.columns.person;
  const { tie, seen } = world.scratch;
  const who = members[row];
  const main = world.people.columns.mainTopic[who];
  const second = world.people.columns.secondTopic[who];
  interest[NO_TOPIC] = world.p.idleWorth;
  interest[second] = 0.5;
  interest[main] = 1;
  const frozen = group.now.frozen;
  const filtered = group.levers.moderation !== 'none';
  let count = 0;
  let relevant = 0;
  const window = group.levers.adWindow >= 0 ? 1 : 0;
  let ads = 0;
  let expected = 0;
  let offers = 0;
  let pushes = 0;
  let bots = 0;
  let tied = 0;
  for (let m = group.messages.size - 1; m >= first; m--) {
    const by = author[m];
    if (by === row || recalled[m] === 1 || (filtered && isHidden(world, group, row, m))) continue;
    count++;
    if (m >= frozen) reads[m]++;
    const k = kind[m];
    if (k === KIND.ad) {
      ads++;
      expected += allowed[m] & window;
      if (m >= frozen) minded[m]++;
      continue;
    }
    bots += bot[m];
    if (k >= KIND.announcement) {
      if (k === KIND.push) pushes++;
      else if (k === KIND.offer && isMeantFor(world, group, row, m)) offers++;
      continue;
    }
    let worth = interest[topic[m]] * quality[m];
    if (by >= 0) {
      const strength = tie[members[by]];
      if (strength > 0) {
        const shown = strength / (1 + seen[members[by]]++);
        tied += shown;
        if (shown > worth) worth = shown;
      }
    } else if (k === KIND.thanks && mention[m] >= 0) {
      session.thanked = members[mention[m]];
    }
    relevant += worth;
  }
  interest[main] = interest[second] = OTHER_TOPIC;
  session.read = count;
  session.relevant = relevant;
  session.ads = ads;
  session.expected = expected;
  session.offers = offers;
  session.pushes = pushes;
  session.bots = bots;
  session.tied = tied;
}

/** Lays the reader's ties out by person, so that each message finds its tie at once. */
function spreadTies(world: World, who: number): void {
  const { tieWith, tieStrength, tiePrivate } = world.people.columns;
  const { tie } = world.scratch;
  const end = endOfTies(world, who);
  for (let k = who * TIES; k < end; k++) {
    const strength = tieStrength[k];
    if (strength > 0) tie[tieWith[k]] = tiePrivate[k] === 1 ? strength * world.p.tiePrivateLeft : strength;
  }
}

/**
 * Clears the table of ties that `read` has laid out; the reader may still answer before. Whoever was thanked in front of all
 * is somebody from now on, to those who read it. Source: R24.
 */
export function putTiesAway(world: World, who: number): void {
  const { tieWith, tieStrength } = world.people.columns;
  const { tie, seen } = world.scratch;
  const end = endOfTies(world, who);
  for (let k = who * TIES; k < end; k++) {
    if (tieStrength[k] > 0) tie[tieWith[k]] = seen[tieWith[k]] = 0;
  }
  if (session.thanked >= 0 && session.thanked !== who) strengthenTie(world, who, session.thanked, world.p.tieThanked);
  session.thanked = -1;
}

/** Worth of `h` matching messages: linear to the knee, logarithmic above. Source: F18, C1-5. */
export function informationOf(h: number, knee: number): number {
  return h <= knee ? h : knee + (knee / 2) * ln(1 + (h - knee) / (knee / 2));
}

/** Benefits and costs of the session, and the impressions it leaves. */
function weighSession(world: World, group: Group, row: number, looking: boolean): void {
  const { p } = world;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const { read: n, relevant: h, ads, offers, pushes, bots, tied } = session;
  const at = row * PARTS;
  const signal = c.signal[row];
  const ratio = (h + 8 * signal) / (n + 8);
  c.today[at + PART.information] += people.information[who] * p.information * informationOf(h, p.knee);
  if (tied > 0) c.today[at + PART.relation] += people.relation[who] * p.relation * (1 - quickExp(-tied / 1.5));
  // A long session tires: its cost grows faster than its length (F18: net benefit turns down).
  const long = n / p.tiring;
  c.today[at + PART.reading] -= (p.readCost * people.time[who] * n * (1 + long * long)) / (ratio < 0.05 ? 0.05 : ratio);
  c.signal[row] += p.signalLearning * (h / n - signal) * (n < 20 ? n / 20 : 1);
  c.adShare[row] += p.signalLearning * ((ads + offers) / n - c.adShare[row]) * (n < 10 ? n / 10 : 1);
  if (ads > 0) resentAds(world, group, row, ads);
  if (pushes > 0) c.today[at + PART.push] -= p.pushCost * pushes * (1 + 0.25 * group.now.announcements);
  if (bots > 0) c.today[at + PART.push] -= (p.botDislike * bots * bots) / n;
  if (group.now.quarrel > 0 && !looking) sufferQuarrel(world, group, row);
}

/**
 * One ad annoys more where ads are many and where the group used to be good, and less in the window agreed on. Source:
 * F24, A000-9, R15, R19.
 */
function resentAds(world: World, group: Group, row: number, ads: number): void {
  const { p } = world;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  const share = c.adShare[row];
  const tolerance = people.adTolerance[who];
  const crowd = (2 * share * share) / (share * share + tolerance * tolerance);
  const good = 0.1 + 0.5 * c.signal[row] + p.adReference * c.reference[row];
  const grievance =
    p.adGrievance * people.adSensitivity[who] * good * crowd * (ads - (1 - p.adExpected) * session.expected);
  c.today[row * PARTS + PART.ads] -= grievance;
  c.trust[row] *= 1 - Math.min(0.5, p.trustAd * ads);
  group.counts[COUNT.adsSeen] += ads;
  probeOn(world, group, row)?.('ad', ads, grievance);
}

/** A quarrel in the group weighs on whoever comes by while it is hot. */
function sufferQuarrel(world: World, group: Group, row: number): void {
  const c = group.members.columns;
  const who = c.person[row];
  c.today[row * PARTS + PART.conflict] -= 0.5 * group.now.quarrel * world.people.columns.face[who];
}

/** Factor of attention state on openings. */
export function attentionFactor(world: World, state: number): number {
  return state === ATTENTION.open ? 1 : state === ATTENTION.muted ? world.p.openMuted : world.p.openFolded;
}
