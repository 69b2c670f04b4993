import type { SurvivalCurve } from './kaplanMeier.ts';
import { restrictedMean } from './restrictedMean.ts';

export interface MeanDifference {
  /** Second curve less first, unit of the durations. */
  difference: number;
  standardError: number;
  /** 95 % interval. */
  low: number;
  high: number;
}

/** Two-sided 95 % of the standard normal. */
const Z = 1.959963984540054;

/**
 * Of the first tau days, how many more does a member stay under the second curve (Royston and Parmar 2013). The samples are taken
 * for independent: of two arms on one seed the interval is too wide rather than too narrow. Null where either mean is unknown.
 */
export function restrictedMeanDifference(
  first: SurvivalCurve,
  second: SurvivalCurve,
  tau: number,
): MeanDifference | null {
  const [a, b] = [restrictedMean(first, tau), restrictedMean(second, tau)];
  if (!a || !b) return null;
  const difference = b.mean - a.mean;
  const standardError = Math.hypot(a.standardError, b.standardError);
  return { difference, standardError, low: difference - Z * standardError, high: difference + Z * standardError };
}
