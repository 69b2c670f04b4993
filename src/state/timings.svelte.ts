import type { Bench } from './bench.ts';
import { timingOf, withTiming, type Timing } from './forecast.ts';

/** What the jobs of all benches took so far, by the clock that is given. */
export class Timings {
  all = $state.raw<readonly Timing[]>([]);
  #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The same bench, with an eye on the clock. */
  timed(bench: Bench): Bench {
    return {
      ...bench,
      outcomes: async (job) => {
        const began = this.#now();
        const outcomes = await bench.outcomes(job);
        const errand = { scenario: job.scenario, policies: job.policies.length };
        this.all = withTiming(this.all, timingOf(errand, this.#now() - began));
        return outcomes;
      },
    };
  }
}
