/** What is kept between visits: runs, opened scenario files, and which run was in hand. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Scenario } from '../scenario/schema.ts';
import type { RunState } from './cockpit.svelte.ts';
import type { KeptArm } from './keptResults.ts';
import type { Standing } from './standing.ts';

/** What the reader says of a run; a run kept by an older version has none of it. */
export interface Labels {
  /** '' or missing: it goes by its seed. */
  name?: string;
  note?: string;
  /** Stands before the others. */
  pinned?: boolean;
  /** Left out of the list, until hidden ones are asked for. */
  hidden?: boolean;
}

/** A run as it is kept. */
export interface SavedRun extends RunState, Labels, Standing {
  /** Milliseconds since 1970. */
  savedAt: number;
  /** The digest that the run's file claimed, where the replay gave another. */
  claimed?: string;
}

/** Whether anything is kept: not where the database is forbidden, nor while another tab holds it open in an older version. */
export type Keeping = 'yes' | 'forbidden' | 'blocked';

export interface Store {
  keeping: Keeping;
  runs(): Promise<SavedRun[]>;
  saveRun(run: SavedRun): Promise<void>;
  dropRun(id: string): Promise<void>;
  scenarios(): Promise<Scenario[]>;
  saveScenario(scenario: Scenario): Promise<void>;
  dropScenario(id: string): Promise<void>;
  /** The comparison that was in hand last, as its file holds it. */
  comparison(): Promise<string | undefined>;
  saveComparison(text: string): Promise<void>;
  /** What came of its runs. */
  results(): Promise<readonly KeptArm[] | undefined>;
  saveResults(arms: readonly KeptArm[]): Promise<void>;
  /** The last search for a better policy, as KeptSearch writes it. */
  search(): Promise<string | undefined>;
  saveSearch(text: string): Promise<void>;
}

interface Schema extends DBSchema {
  runs: { key: string; value: SavedRun };
  scenarios: { key: string; value: Scenario };
  comparisons: { key: string; value: { id: string; text: string; arms?: readonly KeptArm[] } };
}

/** Each holds values by their `id`; one that is missing is made, so what an older version kept stays. */
const STORES = ['runs', 'scenarios', 'comparisons'] as const;
const VERSION = 2;
/** Among the comparisons: the one in hand, what came of its runs, and the search that was made in one. */
const LAST = 'last';
const RESULTS = 'results';
const SEARCH = 'search';

/** The browser's database; where it cannot be had (private windows), everything works but nothing is kept. */
export function openStore(): Promise<Store> {
  return new Promise<Store>((resolve, reject) => {
    openDB<Schema>('qunpan', VERSION, {
      upgrade(db) {
        for (const name of STORES)
          if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: 'id' });
      },
      // Another tab may never be closed; this one does not wait for it.
      blocked: () => resolve(inMemory('blocked')),
      // A newer version in another tab needs it more.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    }).then((db) => resolve(inDatabase(db)), reject);
    // Where it is forbidden some browsers answer with an error, others throw at once.
  }).catch(() => inMemory('forbidden'));
}

function inDatabase(db: IDBPDatabase<Schema>): Store {
  return {
    keeping: 'yes',
    runs: () => db.getAll('runs'),
    saveRun: (run) => db.put('runs', run).then(() => undefined),
    dropRun: (id) => db.delete('runs', id),
    scenarios: () => db.getAll('scenarios'),
    saveScenario: (scenario) => db.put('scenarios', scenario).then(() => undefined),
    dropScenario: (id) => db.delete('scenarios', id),
    comparison: () => db.get('comparisons', LAST).then((kept) => kept?.text),
    saveComparison: (text) => db.put('comparisons', { id: LAST, text }).then(() => undefined),
    results: () => db.get('comparisons', RESULTS).then((kept) => kept?.arms),
    saveResults: (arms) => db.put('comparisons', { id: RESULTS, text: '', arms }).then(() => undefined),
    search: () => db.get('comparisons', SEARCH).then((kept) => kept?.text),
    saveSearch: (text) => db.put('comparisons', { id: SEARCH, text }).then(() => undefined),
  };
}

/** For tests, and for a browser without a database. */
export function inMemory(keeping: Keeping = 'yes'): Store {
  const runs = new Map<string, SavedRun>();
  const scenarios = new Map<string, Scenario>();
  let last: string | undefined;
  let results: readonly KeptArm[] | undefined;
  let search: string | undefined;
  return {
    keeping,
    runs: () => Promise.resolve([...runs.values()]),
    saveRun: (run) => Promise.resolve(runs.set(run.id, run)).then(() => undefined),
    dropRun: (id) => Promise.resolve(runs.delete(id)).then(() => undefined),
    scenarios: () => Promise.resolve([...scenarios.values()]),
    saveScenario: (scenario) => Promise.resolve(scenarios.set(scenario.id, scenario)).then(() => undefined),
    dropScenario: (id) => Promise.resolve(scenarios.delete(id)).then(() => undefined),
    comparison: () => Promise.resolve(last),
    saveComparison: (text) => Promise.resolve(void (last = text)),
    results: () => Promise.resolve(results),
    saveResults: (arms) => Promise.resolve(void (results = structuredClone(arms))),
    search: () => Promise.resolve(search),
    saveSearch: (text) => Promise.resolve(void (search = text)),
  };
}
