/** A year of one ordinary group with 3 % advertisers, looked at each midnight: what each founder ever did about the noise. */
import { ATTENTION, STATUS } from '../engine/codes.ts';
import { advance, createWorld } from '../engine/run.ts';
import { observers } from '../observers/index.ts';
import type { Overrides } from './fact.ts';
import { hasQuit, settledCustomer, shareOf } from './memberCounts.ts';
import { oneGroup, ORDINARY } from './oneGroup.ts';

export const YEAR = 365;
/** Days without a look after which a group is ignored. */
const IGNORED = 30;
const ADVERTISERS = 8;

export interface Year {
  /** Shares of the founders who do not live from advertising. */
  muted: number;
  quit: number;
  ignored: number;
  /** Visits a present member and day. */
  visits: number;
}

export function yearInGroup(seed: string, parameters: Overrides = {}): Year {
  const heads = { ...ORDINARY, advertiser: ADVERTISERS };
  const watched = ['openings', 'present'].flatMap((id) => observers.get(id) ?? []);
  const world = createWorld(oneGroup({ heads, days: YEAR, parameters }), seed, watched);
  const [group] = world.groups;
  const ignored = new Set<number>();
  for (let day = 0; day <= YEAR; day++) {
    advance(world, day * 1440);
    const { status, openedAt } = group.members.columns;
    for (let row = 0; row < group.members.size; row++) {
      const absent = world.now - Math.max(0, openedAt[row]);
      if (status[row] === STATUS.present && absent >= IGNORED * 1440) ignored.add(row);
    }
  }
  const among = settledCustomer(world);
  const total = (id: string): number => world.daily[id].reduce((sum, n) => sum + n, 0);
  return {
    muted: shareOf(group, among, (c, row) => c.attention[row] !== ATTENTION.open),
    quit: shareOf(group, among, hasQuit),
    ignored: shareOf(group, among, (_, row) => ignored.has(row)),
    visits: total('openings') / total('present'),
  };
}

/** Share of the same people who leave a group within a year in which nobody says a word. */
export function clearedInAYear(seed: string, parameters: Overrides = {}): number {
  const silent = { ...parameters, start: 0, answer: 0, talk: 0 };
  const world = createWorld(oneGroup({ heads: ORDINARY, days: YEAR, parameters: silent }), seed, []);
  advance(world, YEAR * 1440);
  return shareOf(world.groups[0], settledCustomer(world), hasQuit);
}
