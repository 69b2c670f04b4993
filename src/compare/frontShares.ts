import { address, branch, stem, unit } from '../engine/draws.ts';
import { frontOf } from './front.ts';

/** Bootstrap samples; fewer where seeds are so many that medians hardly move. */
const RESAMPLES = 400;
const LEAST = 100;
const DRAWS = 400_000;
/** Any two words would do; these are of the fraction of e. */
const KEY = { a: 0xb7e15162, b: 0x8aed2a6a };

/**
 * How sure the front of medians is: the share of bootstrap samples of the seeds in which each arm is on it. The arms are drawn
 * together, seed by seed, since they share people and luck. `arms`: by arm, by aim, one finite value a seed, more being better, the
 * same seeds in the same order. The same values always give the same shares; without seeds they are NaN.
 */
export function frontShares(arms: readonly (readonly Float64Array[])[]): number[] {
  const seeds = arms[0]?.[0]?.length ?? 0;
  if (seeds === 0) return arms.map(() => NaN);
  const ranked = arms.map((columns) => columns.map((values) => ({ values, order: orderOf(values) })));
  const resamples = Math.round(Math.min(RESAMPLES, Math.max(LEAST, DRAWS / seeds)));
  const counts = arms.map(() => 0);
  for (let resample = 0; resample < resamples; resample++) {
    const times = drawn(seeds, resample);
    const medians = ranked.map((columns) => columns.map((column) => medianOf(column, times)));
    frontOf(medians).forEach((onFront, arm) => (counts[arm] += Number(onFront)));
  }
  return counts.map((count) => count / resamples);
}

interface Ranked {
  values: Float64Array;
  /** Seeds by rising value. */
  order: Uint32Array;
}

const orderOf = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values, (_, seed) => seed).sort((a, b) => values[a] - values[b]);

/** How often each seed is in a resample. */
function drawn(seeds: number, resample: number): Uint32Array {
  const times = new Uint32Array(seeds);
  const shared = stem(KEY.a, KEY.b, address(resample, 0));
  for (let k = 0; k < seeds; k++) times[Math.floor(unit(branch(shared, k)) * seeds)]++;
  return times;
}

/** Of the values, each taken so many times. */
function medianOf({ values, order }: Ranked, times: Uint32Array): number {
  const [lower, upper] = [(order.length - 1) >> 1, order.length >> 1];
  let rank = 0;
  let passed = times[order[0]];
  while (passed <= lower) passed += times[order[++rank]];
  const low = values[order[rank]];
  while (passed <= upper) passed += times[order[++rank]];
  return (low + values[order[rank]]) / 2;
}
