/** Searches on made-up measures, for tests: no simulation, any number of runs. */
import { address, draw, mix, nameHash } from '../src/engine/draws.ts';
import { scheduleOf, type Schedule } from '../src/compare/search/schedule.ts';
import {
  dueIn,
  heard,
  searchOf,
  seedOf,
  type Measured,
  type Search,
  type Setting,
} from '../src/compare/search/search.ts';
import type { Space } from '../src/compare/search/space.ts';
import type { Intervention } from '../src/runner/frame.ts';

/** Two settings of one strategy, 0 to 20 each. */
export const plane: Space = {
  interventions: [{ strategy: 'groupRules', from: 0, params: { x: 0, y: 0 } }],
  dimensions: ['x', 'y'].map((key) => ({
    ...{ act: 0, of: 'param', key, own: 0, ordered: true },
    levels: Array.from({ length: 21 }, (_, k) => k),
  })),
};

export const settingOf = (
  seed: string,
  changes: Partial<Setting> = {},
  schedule: Schedule = scheduleOf(300),
): Setting => ({
  ...{ space: plane, seed, schedule, budget: { money: Infinity, hours: Infinity }, better: ['more', 'more'] },
  ...changes,
});

export const setting = (policy: readonly Intervention[], key: string): number => Number(policy[0]?.params?.[key] ?? 0);

/** What a policy would come out with on a seed. */
export type Measure = (policy: readonly Intervention[], seed: string) => Measured;

/** Roughly bell-shaped luck around 0 with a standard deviation of 1: the sum of twelve draws less six. */
export function noise(...names: string[]): number {
  const key = nameHash(names.join('/'));
  return Array.from({ length: 12 }, (_, k) => draw(key, mix(key), address(0, 0), k)).reduce((sum, u) => sum + u, -6);
}

export const always = (): boolean => true;

/** Runs all that is due, in the order that `pick` takes from it, until the search is over or `runs` were made. */
export function driven(search: Search, measure: Measure, { pick = () => 0, runs = Infinity }: Drive = {}): Search {
  let now = search;
  for (let k = 0; k < runs; k++) {
    const due = dueIn(now);
    if (due.length === 0) break;
    const run = due[pick(due.length)];
    now = heard(now, run, measure(now.contestants[run.contestant].policy, seedOf(now.setting, run)), always);
  }
  return now;
}

interface Drive {
  pick?: (count: number) => number;
  runs?: number;
}

export const searched = (own: Setting, measure: Measure): Search => driven(searchOf(own, always), measure);
