/** Mean over seeds with the 95 % interval of Student's t; values that are not finite are left out. */
import { mean } from './mean.ts';
import type { Estimate } from './report.ts';

export function estimateOf(all: readonly number[]): Estimate {
  const values = all.filter(Number.isFinite);
  const value = mean(values);
  if (values.length < 2) return { value, from: value, to: value };
  const freedom = values.length - 1;
  const variance = values.reduce((sum, x) => sum + (x - value) ** 2, 0) / freedom;
  const half = tQuantile(freedom) * Math.sqrt(variance / values.length);
  return { value, from: value - half, to: value + half };
}

/** The 97.5 % quantile of Student's t: Cornish-Fisher series (Abramowitz and Stegun 26.7.5), its first values from a table. */
export function tQuantile(freedom: number): number {
  const known = [12.7062, 4.30265, 3.18245, 2.77645][freedom - 1] as number | undefined;
  if (known !== undefined) return known;
  const z = 1.959964;
  const n = freedom;
  return (
    z +
    (z ** 3 + z) / (4 * n) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * n ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * n ** 3)
  );
}
