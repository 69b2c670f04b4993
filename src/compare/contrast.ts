/** Two arms held against each other seed by seed: the same people and the same luck, so that only the policy differs. */
import { quantile } from '../analysis/quantile.ts';
import { medianInterval, type Interval } from './medianInterval.ts';
import type { Metric } from './metrics.ts';

export interface PairedContrast {
  /** Median over seeds of the second arm less the first. */
  median: number;
  /** Bootstrap interval of that median. */
  low: number;
  high: number;
  /** Share of seeds in which the second arm is the better one; ties count half. */
  probability: number;
  /** Seeds on which both arms could be measured. */
  seeds: number;
}

/** Level of the intervals that are printed. */
export const LEVEL = 0.9;
/** Of fewer seeds, the median lies outside of all of them in more than a tenth of cases: there is no 90 % interval. */
export const FEWEST = 5;

/**
 * first, second: one value a seed, the same seeds in the same order; a seed is left out where either is not finite. Undefined where
 * no seed is left.
 */
export function contrastOf(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  better: Metric['better'],
  level = LEVEL,
): PairedContrast | undefined {
  const differences = differencesOf(first, second).filter(Number.isFinite);
  if (differences.length === 0) return undefined;
  const sorted = differences.slice().sort();
  const { low, high }: Interval = medianInterval(sorted, level);
  return {
    median: quantile(sorted, 0.5),
    low,
    high,
    probability: shareBetter(differences, better),
    seeds: differences.length,
  };
}

/** Second less first, place by place. */
export function differencesOf(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  const differences = new Float64Array(first.length);
  for (let k = 0; k < first.length; k++) differences[k] = second[k] - first[k];
  return differences;
}

function shareBetter(differences: Float64Array, better: Metric['better']): number {
  const sign = better === 'more' ? 1 : -1;
  const points = differences.reduce((sum, difference) => sum + (1 + Math.sign(sign * difference)) / 2, 0);
  return points / differences.length;
}
