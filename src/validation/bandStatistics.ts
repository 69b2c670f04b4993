/** Thirty days of a scenario in which the operator does nothing, as statistics of its log and of its members. */
import { advance, createWorld } from '../engine/run.ts';
import type { Group } from '../engine/group.ts';
import { groupStatistics, logOf, type Log, type Statistics } from '../calibration/window.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { STATUS } from '../engine/codes.ts';

export const WINDOW_DAYS = 30;
const END = WINDOW_DAYS * 1440;

/** Statistics of the scenario's liveliest group; empty where hardly anybody spoke. */
export function bandStatistics(scenario: Scenario, seed: string): Statistics {
  const setup = toSetup(scenario, { interventions: [], days: WINDOW_DAYS });
  const world = createWorld(setup, seed, []);
  advance(world, END);
  const [group] = world.groups.slice().sort((a, b) => b.messages.size - a.messages.size);
  const found = groupStatistics(group, setup.weekday, WINDOW_DAYS);
  return Object.keys(found).length === 0 ? {} : { ...found, ...wholeGroup(group, setup.warmupDays) };
}

/** What S3 says of whole groups, as far as thirty days and the warm-up before them can tell. */
function wholeGroup(group: Group, warmupDays: number): Statistics {
  const log = logOf(group);
  return {
    ...talkOf(log),
    ...posterTurnover(group, warmupDays),
    ...comingAndGoing(group),
    burstiness: burstinessOf(log.seconds),
  };
}

function talkOf({ seconds, author }: Log): Statistics {
  const posts = new Map<number, number>();
  for (const by of author) posts.set(by, (posts.get(by) ?? 0) + 1);
  const counts = [...posts.values()].sort((a, b) => b - a);
  let [people, sum] = [0, 0];
  while (sum < author.length / 2) sum += counts[people++];
  const days = Array.from({ length: WINDOW_DAYS }, () => 0);
  for (const second of seconds) days[Math.floor(second / 86400)]++;
  return { peopleMakingHalf: people, dailyAutocorrelation: correlationWithNext(days) };
}

/** Posters of the last month of the warm-up who post again in the window; NaN where the warm-up is shorter. */
function posterTurnover(group: Group, warmupDays: number): Statistics {
  const { at, author } = group.messages.columns;
  const [before, after] = [new Set<number>(), new Set<number>()];
  for (let m = 0; m < group.messages.size; m++) {
    if (author[m] < 0) continue;
    if (at[m] >= 0) after.add(author[m]);
    else if (at[m] >= -28 * 1440) before.add(author[m]);
  }
  if (warmupDays < 28 || before.size === 0) return {};
  return { postersWhoPostAgain: [...before].filter((row) => after.has(row)).length / before.size };
}

function comingAndGoing(group: Group): Statistics {
  const { founder, status, joinedAt, leftAt, posts } = group.members.columns;
  const { at, author } = group.messages.columns;
  const firstPost = new Map<number, number>();
  for (let m = 0; m < group.messages.size; m++) {
    if (author[m] >= 0 && !firstPost.has(author[m])) firstPost.set(author[m], at[m]);
  }
  const tally = { settled: 0, left: 0, joined: 0, joinersLeft: 0, silent: 0, atOnce: 0 };
  const days = new Set<number>();
  for (let row = 0; row < group.members.size; row++) {
    const quit = status[row] === STATUS.quit && leftAt[row] >= 0;
    if (founder[row] === 1) {
      tally.settled++;
      if (quit) tally.left++;
      continue;
    }
    tally.joined++;
    days.add(Math.floor(joinedAt[row] / 1440));
    if (quit) tally.joinersLeft++;
    if (posts[row] === 0) tally.silent++;
    if ((firstPost.get(row) ?? Infinity) - joinedAt[row] <= 1440) tally.atOnce++;
  }
  return {
    ...(tally.settled > 0 ? { settledLeavesAMonth: tally.left / tally.settled } : {}),
    ...(tally.joined > 0 ? joinersOf(tally, days.size) : {}),
  };
}

function joinersOf(
  {
    joined,
    left,
    joinersLeft,
    silent,
    atOnce,
  }: Record<'joined' | 'left' | 'joinersLeft' | 'silent' | 'atOnce', number>,
  days: number,
): Statistics {
  return {
    leavesOverJoins: (left + joinersLeft) / joined,
    joinersWhoNeverPost: silent / joined,
    joinersWhoPostWithinADay: atOnce / joined,
    daysWithJoins: days / WINDOW_DAYS,
  };
}

/** -1 regular, 0 random, 1 bursty: of the gaps between successive messages of the group. */
function burstinessOf(seconds: readonly number[]): number {
  const gaps = seconds.slice(1).map((second, k) => second - seconds[k]);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
  return (deviation - mean) / (deviation + mean);
}

function correlationWithNext(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const product = (lag: number): number =>
    values.slice(lag).reduce((sum, x, k) => sum + (x - mean) * (values[k] - mean), 0);
  return product(1) / product(0);
}
