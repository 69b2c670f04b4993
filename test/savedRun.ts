/** Kept runs for tests. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import type { SavedRun } from '../src/state/store.ts';

/** A scenario of the app, by its file's name. */
export function scenarioOf(name: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.scenario;
}

const scenario = scenarioOf('ad-flooded-industry');

/** A run of the first scenario, stopped at midnight of day 3, with what the test cares for. */
export function savedRun(own: Partial<SavedRun> = {}): SavedRun {
  return {
    id: 'one',
    scenario,
    seed: '竹影 4172',
    timeline: { decisions: [], furthest: 3 * 1440 },
    branches: [],
    minute: 3 * 1440,
    savedAt: 1000,
    present: 200,
    joined: 210,
    retention: 0.9,
    profit: -20,
    digest: 'digest 4320',
    ...own,
  };
}
