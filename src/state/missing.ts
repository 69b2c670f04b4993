import type { Arm } from './arms.ts';
import type { Results } from './results.ts';

/** A seed, and the arms that have not been run on it. */
export interface Task {
  seed: number;
  arms: readonly Arm[];
}

/** Of the first so many seeds, those that some arm lacks. */
export function missingOf(arms: readonly Arm[], results: Results, seeds: number): Task[] {
  return Array.from({ length: seeds }, (_, seed) => ({
    seed,
    arms: arms.filter(({ id }) => results.of(id).list[seed] === undefined),
  })).filter((task) => task.arms.length > 0);
}
