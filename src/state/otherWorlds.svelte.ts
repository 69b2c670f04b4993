import type { Trial } from '../compare/robustness.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Underway, type Laboratories, type Phase, type Progress } from './underway.svelte.ts';

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
  #underway: Underway;
  #known = $state.raw<readonly Known[]>([]);

  constructor(laboratories: Laboratories) {
    this.#underway = new Underway(laboratories);
  }

  get phase(): Phase {
    return this.#underway.phase;
  }

  /** Why seeds failed. */
  get problem(): string {
    return this.#underway.problem;
  }

  get progress(): Progress {
    return this.#underway.progress;
  }

  /** Runs so many first seeds of each visit, those that are missing; the first seed of all before the second of any. */
  run(visits: readonly Visit[], seeds: number): void {
    const tasks = this.missing(visits, seeds);
    this.#underway.run({
      jobs: tasks.map(({ visit: { scenario, interventions }, seed }) => ({
        scenario,
        policies: [[], interventions],
        seed: String(seed + 1),
      })),
      heard: (k, [without, with_]) =>
        this.#put(tasks[k], { without: { metrics: without.metrics }, with: { metrics: with_.metrics } }),
    });
  }

  /** What is done stays. */
  stop(): void {
    this.#underway.stop();
  }

  /** Lets the workers go; what is done stays. */
  leave(): void {
    this.#underway.leave();
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
