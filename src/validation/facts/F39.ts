import { address, draw, runKey } from '../../engine/draws.ts';
import { STATUS } from '../../engine/codes.ts';
import { TIES } from '../../engine/people.ts';
import { advance, createWorld, warmUp } from '../../engine/run.ts';
import { removeMember } from '../../engine/submodels/leaving.ts';
import type { World } from '../../engine/world.ts';
import { defineFact } from '../fact.ts';
import { mean } from '../mean.ts';
import { hasQuit, postsByRow } from '../memberCounts.ts';
import { oneGroup, ORDINARY } from '../oneGroup.ts';

const DAYS = 60;
/** In an ordinary group so few quit that friends of quitters are rare before. */
const HALF_YEAR = 180;
const REMOVED = 8;
/** Ties weaker than this are not thought of as neighbours. */
const NEIGHBOUR = 0.1;

function settledWorld(seed: string, days = DAYS): World {
  const world = createWorld(oneGroup({ heads: ORDINARY, days }), seed, []);
  warmUp(world);
  return world;
}

const rowsOf = (world: World): number[] => Array.from({ length: world.groups[0].members.size }, (_, row) => row);

/** Eight who wrote most in the weeks before, eight core members or experts, eight of any kind. */
function chosen(world: World, seed: string): { top: number[]; core: number[]; any: number[] } {
  const [group] = world.groups;
  const { role } = world.people.columns;
  const { person } = group.members.columns;
  const posts = postsByRow(group, -28 * 1440, 0);
  const { a, b } = runKey(`${seed}/chosen`);
  const shuffled = rowsOf(world).sort((x, y) => draw(a, b, address(x, 0), 0) - draw(a, b, address(y, 0), 0));
  const isCore = (row: number): boolean => ['core', 'expert'].includes(world.setup.roles[role[person[row]]].id);
  return {
    top: shuffled
      .slice()
      .sort((x, y) => posts[y] - posts[x])
      .slice(0, REMOVED),
    core: shuffled.filter(isCore).slice(0, REMOVED),
    any: shuffled.slice(-REMOVED),
  };
}

/** Messages of everybody outside `apart` in the sixty days after `out` are taken out. */
function othersMessages(seed: string, out: readonly number[], apart: ReadonlySet<number>): number {
  const world = settledWorld(seed);
  const [group] = world.groups;
  for (const row of out) removeMember(world, group, row, 0);
  advance(world, DAYS * 1440);
  return postsByRow(group, 0, DAYS * 1440, (m) => !apart.has(group.messages.columns.author[m])).reduce(
    (sum, n) => sum + n,
    0,
  );
}

/** Quits among the friends of quitters, less those among the friends of stayers (shares). */
function clustering(seed: string): number {
  const world = settledWorld(seed, HALF_YEAR);
  const [group] = world.groups;
  const c = group.members.columns;
  const { tieWith, tieStrength } = world.people.columns;
  const rowOf = new Map(rowsOf(world).map((row) => [c.person[row], row]));
  const friends = rowsOf(world).map((row) =>
    Array.from({ length: TIES }, (_, k) => c.person[row] * TIES + k)
      .filter((k) => tieStrength[k] >= NEIGHBOUR)
      .flatMap((k) => rowOf.get(tieWith[k]) ?? []),
  );
  advance(world, HALF_YEAR * 1440);
  const quitsAmongFriends = (is: (row: number) => boolean): number =>
    mean(
      rowsOf(world)
        .filter(is)
        .flatMap((row) => friends[row].map((friend) => (hasQuit(c, friend) ? 1 : 0))),
    );
  return quitsAmongFriends((row) => hasQuit(c, row)) - quitsAmongFriends((row) => c.status[row] === STATUS.present);
}

export default defineFact({
  id: 'F39',
  use: 'CHECK',
  what: {
    zh: '少了骨干，别人也少说话，比少了同样多的普通人厉害；熟人会接连离开',
    en: 'Losing core members quietens the others more than losing as many of any kind; departures cluster among friends',
  },
  how: {
    zh: '262 人的普通群，第 0 天移出 8 个发言最多的人、8 个核心或大咖、8 个随机的人：此后 60 天其他人的消息数与谁也不移出相比的变化。谁也不移出的半年里：退群者的熟人里退群的比例，减去留下的人的熟人里退群的比例。',
    en: 'An ordinary group of 262; on day 0 eight top posters, eight core members or experts, or eight of any kind are taken out: change of the messages of all others in 60 days against nobody being taken out. In half a year in which nobody is: share of quits among friends of quitters less that among friends of stayers.',
  },
  source: 'B9.2, B9.3, A000-9',
  seeds: { quick: 3, full: 20 },
  figures: [
    { part: 'topPosters', target: '−', low: -1, high: 0 },
    { part: 'coreOrExperts', target: '−', low: -1, high: 0 },
    { part: 'coreLessAny', target: '−', low: -1, high: 0 },
    { part: 'clustering', target: '+', low: 0, high: 1 },
  ],
  measure: (seed) => {
    const { top, core, any } = chosen(settledWorld(seed), seed);
    const apart = new Set([...top, ...core, ...any]);
    const all = othersMessages(seed, [], apart);
    const change = (out: readonly number[]): number => othersMessages(seed, out, apart) / all - 1;
    const [topPosters, coreOrExperts] = [change(top), change(core)];
    return {
      topPosters,
      coreOrExperts,
      coreLessAny: coreOrExperts - change(any),
      clustering: clustering(seed),
    };
  },
});
