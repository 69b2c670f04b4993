import type { Trial } from '../compare/robustness.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Laboratories, Phase, Progress } from './comparison.svelte.ts';
import { Pool, type Time } from './pool.ts';

/** A policy as a scenario takes it. */
export interface Visit {
  scenario: Scenario;
  interventions: readonly Intervention[];
}

type Trials = readonly (Trial | undefined)[];

interface Known {
  scenario: Scenario;
  /** As JSON. */
  policy: string;
  trials: Trials;
}

interface Task {
  visit: Visit;
  seed: number;
}

const NONE: Trials = [];

/** Policies tried in other worlds, against doing nothing there. Nothing that was run is run again. */
export class OtherWorlds {
  phase = $state<Phase>('idle');
  /** Why seeds failed. */
  problem = $state('');
  progress = $state.raw<Progress>({ done: 0, total: 0, left: undefined });

  #pool: Pool;
  #time: Time;
  #known = $state.raw<readonly Known[]>([]);

  constructor({ hire, size, time }: Laboratories) {
    this.#time = time;
    this.#pool = new Pool(size, hire, time);
  }

  /** Runs so many first seeds of each visit, those that are missing; the first seed of all before the second of any. */
  run(visits: readonly Visit[], seeds: number): void {
    const tasks = this.missing(visits, seeds);
    const began = this.#time.now();
    let done = 0;
    const count = (): void => {
      done++;
      const spent = (this.#time.now() - began) / 1000;
      const left = done < 2 ? undefined : (spent / done) * (tasks.length - done);
      this.progress = { done, total: tasks.length, left };
    };
    this.phase = 'running';
    this.problem = '';
    this.progress = { done, total: tasks.length, left: undefined };
    this.#pool.run({
      jobs: tasks.map(({ visit: { scenario, interventions }, seed }) => ({
        scenario,
        policies: [[], interventions],
        seed: String(seed + 1),
      })),
      heard: (k, [without, with_]) => {
        this.#put(tasks[k], { without, with: with_ });
        count();
      },
      failed: (_, reason) => {
        this.problem = reason;
        count();
      },
      done: () => (this.phase = this.problem ? 'failed' : 'done'),
    });
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

  /** What has come of a visit, by the place of the seed; the same list until there is more. */
  trialsOf(visit: Visit): Trials {
    return this.#find(visit)?.trials ?? NONE;
  }

  /** Of the first so many seeds, those that have not been run. */
  missing(visits: readonly Visit[], seeds: number): Task[] {
    const known = visits.map((visit) => this.trialsOf(visit));
    return Array.from({ length: seeds }, (_, seed) =>
      visits.flatMap((visit, k) => (known[k][seed] === undefined ? [{ visit, seed }] : [])),
    ).flat();
  }

  #put({ visit, seed }: Task, trial: Trial): void {
    const found = this.#find(visit);
    const trials = [...(found?.trials ?? NONE)];
    trials[seed] = trial;
    const known = { scenario: visit.scenario, policy: JSON.stringify(visit.interventions), trials };
    this.#known = [...this.#known.filter((other) => other !== found), known];
  }

  #find({ scenario, interventions }: Visit): Known | undefined {
    const policy = JSON.stringify(interventions);
    return this.#known.find((known) => known.scenario === scenario && known.policy === policy);
  }
}
