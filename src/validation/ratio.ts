/** A ratio of sums over seeds, with its 95 % interval. */
import { tQuantile } from './estimate.ts';
import type { Estimate } from './report.ts';

/** `part` of `whole`: cases of a kind and all cases, or money sent and money received; of one seed. */
export interface Ratio {
  part: number;
  whole: number;
}

/**
 * Sum of parts over sum of wholes. The interval is that of the ratio estimator (Cochran 1977, 2.11): Student's t times the
 * standard error of the residuals `part - value x whole`, seeds being the units. NaN where there is no case.
 */
export function pooledRatio(ratios: readonly Ratio[]): Estimate {
  const whole = ratios.reduce((sum, ratio) => sum + ratio.whole, 0);
  const value = ratios.reduce((sum, ratio) => sum + ratio.part, 0) / whole;
  const n = ratios.length;
  if (n < 2) return { value, from: value, to: value };
  const squares = ratios.reduce((sum, ratio) => sum + (ratio.part - value * ratio.whole) ** 2, 0);
  const half = (tQuantile(n - 1) * Math.sqrt((n * squares) / (n - 1))) / Math.abs(whole);
  return { value, from: value - half, to: value + half };
}
