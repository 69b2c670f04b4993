/**
 * exp and the normal quantile from tables, for the inner loops: a multiplication and two loads instead of a series.
 * The tables are made by the exact functions, so they hold the same bits in every engine.
 */
import { exp } from './exact.ts';
import { normalQuantile } from './distributions.ts';

const PER_UNIT = 64;
const REACH = 12;
const values = Float64Array.from({ length: 2 * REACH * PER_UNIT + 2 }, (_, k) => exp(k / PER_UNIT - REACH));

/** e^x for |x| <= 12 (beyond: the value at the edge), relative error below 4e-5. */
export function quickExp(x: number): number {
  const at = (x < -REACH ? 0 : x > REACH ? 2 * REACH : x + REACH) * PER_UNIT;
  const k = at | 0;
  const low = values[k];
  return low + (values[k + 1] - low) * (at - k);
}

const BINS = 4096;
const quantiles = Float64Array.from({ length: BINS + 1 }, (_, k) =>
  normalQuantile(k === 0 ? 0.25 / BINS : k === BINS ? 1 - 0.25 / BINS : k / BINS),
);

/** Standard normal from a uniform draw; tails end at 3.8 standard deviations. */
export function quickNormal(u: number): number {
  const at = u * BINS;
  const k = at | 0;
  const low = quantiles[k];
  return low + (quantiles[k + 1] - low) * (at - k);
}
