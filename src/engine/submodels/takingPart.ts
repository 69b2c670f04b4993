/** Activities: who sees one may take part, on as many days as it lasts; it costs, binds and brings in. Source: R33 and its table 3. */
import { address, draw, PURPOSE } from '../draws.ts';
import { COUNT, KIND, PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NO_TOPIC } from '../noTopic.ts';
import { ACTIVITY } from '../offerings.ts';
import { spend } from '../ledger.ts';
import { notify } from '../notice.ts';
import type { ActivityName, ActivityPlan } from '../operator.ts';
import { dayOf, type World } from '../world.ts';
import { buysThere, paysAhead, refundDeposits } from './deposits.ts';
import { askFriends } from './inviting.ts';
import { operatorPosts } from './operatorPosts.ts';
import { leaveTrace, memberWrites, prepare } from './posting.ts';
import { earn } from './selling.ts';
import { freshness, wear } from './wearing.ts';

interface Terms {
  joins: number;
  /** RMB a head, and what comes back for each of them. */
  cost: number;
  returns: number;
}

/** Names by number; parameters are called after them. */
const NAMES = Object.keys(ACTIVITY) as readonly (keyof typeof ACTIVITY)[];

function termsOf({ p }: World, activity: number): Terms {
  const name = NAMES[activity] as ActivityName;
  return { joins: p[`${name}Joins`], cost: p[`${name}Cost`], returns: p[`${name}Return`] };
}

/** The operator calls to something; it takes the place of what was on. */
export function beginActivity(world: World, group: Group, plan: ActivityPlan): void {
  const { now } = group;
  refundDeposits(world, group);
  now.activity = ACTIVITY[plan.kind];
  now.activityFrom = world.minute;
  now.activityUntil = world.minute + plan.days * 1440;
  now.activityQuality = plan.quality * freshness(world, group, 'activity');
  now.deposit = Math.round(100 * (plan.deposit ?? 0));
  operatorPosts(world, group, { kind: 'activity', quality: plan.quality });
  wear(group, 'activity', 2);
}

/** At the end of a visit, once a day. */
export function takePart(world: World, group: Group, row: number, minute: number): void {
  const { now } = group;
  if (now.activityUntil <= minute) return;
  const c = group.members.columns;
  const inside = c.joinedIn[row] === now.activityFrom && c.daysIn[row] > 0;
  const day = dayOf(minute - now.activityFrom) + 1;
  if (inside ? c.lastIn[row] < day && now.activity === ACTIVITY.checkIn : joins(world, group, row, minute)) {
    if (!inside) enrol(world, group, row);
    else c.daysIn[row]++;
    c.lastIn[row] = day;
    spendDay(world, group, row, minute);
  }
}

/** Whether one who sees the call joins today. */
function joins(world: World, group: Group, row: number, minute: number): boolean {
  const { now } = group;
  const c = group.members.columns;
  const people = world.people.columns;
  const who = c.person[row];
  if (c.joinedIn[row] === now.activityFrom) return false;
  const taste =
    now.activity === ACTIVITY.ownWork
      ? Math.min(2, Math.sqrt(people.posting[who]))
      : now.activity === ACTIVITY.checkIn
        ? (people.fun[who] + people.relation[who]) / 1.2
        : people.reward[who] / 0.6;
  const likes = termsOf(world, now.activity).joins * now.activityQuality * taste * 2 * c.trust[row];
  const chance = likes * paysAhead(world, group, who);
  return draw(c.keyA[row], c.keyB[row], address(dayOf(minute), PURPOSE.activity), 0) < chance;
}

const NO_MONEY = { zh: '钱不够再让人参加活动。', en: 'There is no money left for more participants.' };

/** Costs what a head costs; brings back what the trade says, as trust and freshness allow. */
function enrol(world: World, group: Group, row: number): void {
  const { now } = group;
  const c = group.members.columns;
  const { cost, returns } = termsOf(world, now.activity);
  c.joinedIn[row] = now.activityFrom;
  c.daysIn[row] = 0;
  if (!spend(world.ledger, Math.round(cost * 100))) {
    notify(world, group, -1, NO_MONEY, 'warn');
    return;
  }
  c.daysIn[row] = 1;
  group.counts[COUNT.participants]++;
  const share = world.p.buyersShare;
  const fen = Math.round((100 * cost * returns * now.activityQuality * 2 * c.trust[row]) / share);
  if (buysThere(world, group, row)) {
    group.counts[COUNT.purchases]++;
    earn(world, group, row, Math.max(fen, now.deposit), 1);
  } else world.ledger.income += now.deposit;
}

/** A day of taking part: pleasure, a bit of habit, a line in the stream; friends are asked where that is the price. */
function spendDay(world: World, group: Group, row: number, minute: number): void {
  const { p } = world;
  const { now } = group;
  const c = group.members.columns;
  if (c.daysIn[row] === 0) return;
  leaveTrace(group, row, minute);
  c.today[row * PARTS + PART.fun] += p.takingPart * now.activityQuality;
  c.habit[row] += p.partHabit * (1 - c.habit[row]);
  if (now.activity === ACTIVITY.lottery) {
    now.frowned += 3;
    askFriends(world, group, row, 3);
    return;
  }
  if (now.activity === ACTIVITY.flashSale) return;
  const own = now.activity === ACTIVITY.ownWork;
  if (!own && draw(c.keyA[row], c.keyB[row], address(dayOf(minute), PURPOSE.activity), 1) > 0.5) return;
  const topic = own ? world.people.columns.mainTopic[c.person[row]] : NO_TOPIC;
  prepare(own ? KIND.knowledge : KIND.activity, topic, own ? 0.6 + 0.3 * now.activityQuality : 0.15);
  memberWrites(world, group, row, minute);
}

/** Midnight after its last day: who has kept a check-in to the end. */
export function endActivity(world: World, group: Group): void {
  const { now } = group;
  if (now.activity === ACTIVITY.none || now.activityUntil > world.minute) return;
  const c = group.members.columns;
  const days = Math.round((now.activityUntil - now.activityFrom) / 1440);
  for (let row = 0; row < group.members.size; row++) {
    const kept = c.joinedIn[row] === now.activityFrom && c.daysIn[row] >= days;
    if (kept && c.status[row] === STATUS.present) group.counts[COUNT.finished]++;
  }
  refundDeposits(world, group);
  now.activity = ACTIVITY.none;
}
