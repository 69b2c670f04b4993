import type { Outcome } from '../compare/outcome.ts';
import { metricsFor } from '../compare/metrics.ts';
import { resumed, type Results } from '../compare/search/resumed.ts';
import {
  dueIn,
  heard,
  runsIn,
  seedOf,
  type IsLawful,
  type Measured,
  type Run,
  type Search,
} from '../compare/search/search.ts';
import { FORMAT } from '../scenario/format.ts';
import { policyOf } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Laboratories, Phase, Progress } from './underway.svelte.ts';
import type { Errand } from './forecast.ts';
import { Pool, type Time } from './pool.ts';
import type { Quest } from './quest.ts';

/** What so many runs of a search take. */
export const errandsOf = (scenario: Scenario, runs: number): Errand[] => [
  { scenario, policies: TOGETHER, jobs: Math.ceil(runs / TOGETHER) },
];

/** Candidates that a worker runs on a seed in one go: they share what they have in common. */
const TOGETHER = 4;

/** A search for a better policy under way: its runs are handed to workers; stopped it keeps what it has. */
export class PolicySearch {
  quest = $state.raw<Quest>();
  search = $state.raw<Search>();
  phase = $state<Phase>('idle');
  /** Why runs failed. */
  problem = $state('');
  progress = $state.raw<Progress>({ done: 0, total: 0, left: undefined });

  #pool: Pool;
  #time: Time;
  #began = 0;
  #before = 0;
  #isLawful: IsLawful = () => true;

  constructor({ hire, size, time }: Laboratories) {
    this.#time = time;
    this.#pool = new Pool(size, hire, time);
  }

  begin(quest: Quest): void {
    this.#take(quest, []);
    this.goOn();
  }

  /** A search from another visit, by what came of its runs then; it waits to be gone on with. */
  takeUp(quest: Quest, results: Results): void {
    const search = this.#take(quest, results);
    this.problem = '';
    this.phase = search.stage === 'done' ? 'done' : 'stopped';
    this.#before = runsIn(search);
    this.#note();
  }

  #take(quest: Quest, results: Results): Search {
    this.quest = quest;
    this.#isLawful = (interventions) => policyOf({ format: FORMAT, interventions }, quest.scenario).ok;
    return (this.search = resumed(quest.setting, results, this.#isLawful));
  }

  /** From where it was stopped; the end is the same as if it had not been. */
  goOn(): void {
    if (!this.search) return;
    this.phase = 'running';
    this.problem = '';
    this.#began = this.#time.now();
    this.#before = runsIn(this.search);
    this.#order();
  }

  /** What is done stays. */
  stop(): void {
    if (this.phase !== 'running') return;
    this.#pool.stop();
    this.phase = 'stopped';
  }

  /** Lets the workers go; what is done stays. */
  leave(): void {
    this.stop();
    this.#pool.close();
  }

  /** All that is due now; when it is there, what is due then. */
  #order(): void {
    const { quest, search } = this;
    if (!quest || !search) return;
    const batches = batched(dueIn(search));
    this.#note();
    if (batches.length === 0) return this.#end('done');
    this.#pool.run({
      jobs: batches.map((runs) => ({
        scenario: quest.scenario,
        policies: runs.map(({ contestant }) => search.contestants[contestant].policy),
        seed: seedOf(quest.setting, runs[0]),
      })),
      heard: (k, outcomes) => this.#hear(batches[k], outcomes, quest),
      failed: (_, reason) => void (this.problem = reason),
      done: () => (this.problem ? this.#end('failed') : this.#order()),
    });
  }

  #hear(runs: readonly Run[], outcomes: readonly Outcome[], { scenario, objectives }: Quest): void {
    const read = measuring(scenario, objectives);
    this.search = runs.reduce<Search | undefined>(
      (search, run, k) => search && heard(search, run, read(outcomes[k]), this.#isLawful),
      this.search,
    );
    this.#note();
  }

  #end(phase: Phase): void {
    this.phase = phase;
  }

  /** The total is what it takes at most. */
  #note(): void {
    const { search } = this;
    if (!search) return;
    const done = runsIn(search);
    const total = search.setting.schedule.runs;
    const made = done - this.#before;
    const spent = (this.#time.now() - this.#began) / 1000;
    this.progress = { done, total, left: made < 2 ? undefined : (spent / made) * (total - done) };
  }
}

/** Runs of one seed together, so many at most. */
function batched(runs: readonly Run[]): Run[][] {
  const seeds = [...new Set(runs.map(({ seed }) => seed))];
  return seeds.flatMap((seed) => {
    const all = runs.filter((run) => run.seed === seed);
    return Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, k) =>
      all.slice(k * TOGETHER, (k + 1) * TOGETHER),
    );
  });
}

/** What a search keeps of an outcome. */
function measuring({ days }: Scenario, [first, second]: Quest['objectives']): (outcome: Outcome) => Measured {
  const ids = metricsFor(days).map(({ id }) => id);
  const places = [first.id, second.id, 'cost', 'staffHours'].map((id) => ids.indexOf(id));
  return ({ metrics }) => {
    const [gain, other, money, hours] = places.map((place) => finite(metrics[place]));
    return [gain, other, money, hours];
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
