import type { Measures } from '../compare/outcome.ts';

/** Of one metric, by its place: the second list minus the first, seed by seed; undefined where either has not been run. */
export function differencesIn(
  metric: number,
  first: readonly (Measures | undefined)[],
  second: readonly (Measures | undefined)[],
): (number | undefined)[] {
  return Array.from(second, (outcome, seed) => {
    const other = first.at(seed);
    return outcome && other && outcome.metrics[metric] - other.metrics[metric];
  });
}
