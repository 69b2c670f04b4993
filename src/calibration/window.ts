/** Thirty days of a simulated group, as the statistics of a log. */
import { chatStatistics } from '../analysis/chatStatistics.ts';
import { advance, createWorld } from '../engine/run.ts';
import type { Group } from '../engine/group.ts';
import type { Setup } from '../engine/setup.ts';

const DAYS = 30;

export type Statistics = Readonly<Record<string, number>>;

/** The statistics of `size` members in the first thirty days after the warm-up; empty where hardly anybody spoke. */
export function windowOf(setup: Setup, size: number, seed: string): Statistics {
  const world = createWorld(resized(setup, size), seed, []);
  advance(world, DAYS * 1440);
  return groupStatistics(world.groups[0], setup.weekday, DAYS);
}

/** The statistics of a group's first `days` days; empty where hardly anybody spoke. `weekday`: of day 0, 0 = Monday. */
export function groupStatistics(group: Group, weekday: number, days: number): Statistics {
  const log = logOf(group);
  const statistics = chatStatistics(log, { weekday });
  if (!statistics) return {};
  return { ...numbersOf(statistics), ...wholeGroup(group, log, days) };
}

/** The same group with another number of members, everybody in proportion. */
function resized(setup: Setup, size: number): Setup {
  const share = size / setup.people.reduce((sum, entry) => sum + entry.count, 0);
  return {
    ...setup,
    days: DAYS,
    people: setup.people.map((entry) => ({ ...entry, count: Math.max(1, Math.round(entry.count * share)) })),
    groups: setup.groups.map((group) => ({ ...group, cap: 600 })),
    inflow: setup.inflow.map((flow) => ({ ...flow, perDay: flow.perDay * share, waveSize: flow.waveSize * share })),
  };
}

export interface Log {
  seconds: number[];
  author: number[];
  link: number[];
}

/** Messages of members from day 0 on; those of one minute are spread over it in their order. */
export function logOf(group: Group): Log {
  const { at, author, link } = group.messages.columns;
  const log: Log = { seconds: [], author: [], link: [] };
  let [minute, place] = [-1, 0];
  for (let m = 0; m < group.messages.size; m++) {
    if (at[m] < 0 || author[m] < 0) continue;
    place = at[m] === minute ? place + 1 : 0;
    minute = at[m];
    const second = minute * 60 + Math.min(59, (m % 4) * 7 + place * 12);
    log.seconds.push(Math.max(second, log.seconds.at(-1) ?? 0));
    log.author.push(author[m]);
    log.link.push(link[m]);
  }
  return log;
}

function numbersOf(statistics: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(statistics).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** Statistics that need the silent members, too. */
function wholeGroup(group: Group, { seconds, author }: Log, length: number): Statistics {
  const days = new Set(seconds.map((second, k) => `${Math.floor(second / 86400)}/${author[k]}`));
  return {
    messagesPer100: (100 * seconds.length) / length / group.now.present,
    monthPosters: new Set(author).size / group.members.size,
    dayPosters: days.size / length / group.now.present,
  };
}
