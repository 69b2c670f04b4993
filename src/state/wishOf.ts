import type { Scenario } from '../scenario/schema.ts';
import type { Task } from './missing.ts';
import type { Results } from './results.ts';
import type { Wish } from './underway.svelte.ts';

/** These seeds of these arms as jobs, whose outcomes go into the results. `seedName`: what the seed at a place is called. */
export function wishOf(
  scenario: Scenario,
  tasks: readonly Task[],
  seedName: (place: number) => string,
  results: Results,
): Wish {
  return {
    jobs: tasks.map(({ seed, arms }) => ({
      scenario,
      policies: arms.map(({ interventions }) => interventions),
      seed: seedName(seed),
    })),
    heard: (k, outcomes) => tasks[k].arms.forEach(({ id }, a) => results.put(id, tasks[k].seed, outcomes[a])),
  };
}
