/**
 * Percentile bootstrap of a median (Efron 1979), with fixed draws: the same values give the same interval, in whatever order they came.
 *
 * A resample draws ranks, not values: that is the same lottery, and which ranks are in the middle of a resample then depends on
 * nothing but the number of values. So the drawing is done once for all metrics, arms and days; and of the 10,000 middles only some
 * hundred differ. Each resample comes with its mirror image, the highest rank for the lowest and so on, so that luck favours
 * neither side.
 */
import { quantileOfRepeated } from '../analysis/quantile.ts';
import { address, branch, stem, unit } from '../engine/draws.ts';

export interface Interval {
  low: number;
  high: number;
}

/** Half of them are mirror images. */
const RESAMPLES = 10_000;
/** Any two words would do; these are of the fraction of pi. */
const KEY = { a: 0x243f6a88, b: 0x85a308d3 };

/**
 * The interval that holds the middle `level` (0 to 1) of the medians of 10,000 resamples; NaN for no values. It covers the true median
 * about as often as it says from some twenty values on; below that there are few ranks to choose from, and what is called 95 % may
 * be 88 or 96. `sorted` rises.
 */
export function medianInterval(sorted: ArrayLike<number>, level: number): Interval {
  const medians = middlesOf(sorted.length)
    .pairs.map(({ lower, upper, times }) => ({ value: (sorted[lower] + sorted[upper]) / 2, times }))
    .sort((a, b) => a.value - b.value);
  return { low: quantileOfRepeated(medians, (1 - level) / 2), high: quantileOfRepeated(medians, (1 + level) / 2) };
}

/** The ranks of the two values in the middle of each resample; of an odd number both are the same. */
export interface Middles {
  count: number;
  lower: Uint32Array;
  upper: Uint32Array;
  /** The same, each pair of ranks once. */
  pairs: readonly Pair[];
}

/** Two ranks, and of how many resamples they are the middle. */
interface Pair {
  lower: number;
  upper: number;
  times: number;
}

let latest: Middles = { count: -1, lower: new Uint32Array(), upper: new Uint32Array(), pairs: [] };

/** Of so many values; those asked for last are kept. */
export function middlesOf(count: number): Middles {
  if (latest.count !== count) latest = drawMiddles(count);
  return latest;
}

function drawMiddles(count: number): Middles {
  const lower = new Uint32Array(RESAMPLES);
  const upper = new Uint32Array(RESAMPLES);
  const times = new Uint32Array(count);
  for (let resample = 0; resample < RESAMPLES; resample += 2) {
    times.fill(0);
    const shared = stem(KEY.a, KEY.b, address(resample, 0));
    for (let k = 0; k < count; k++) times[Math.floor(unit(branch(shared, k)) * count)]++;
    lower[resample] = rankAt(times, (count - 1) >> 1);
    upper[resample] = rankAt(times, count >> 1);
    lower[resample + 1] = count - 1 - upper[resample];
    upper[resample + 1] = count - 1 - lower[resample];
  }
  return { count, lower, upper, pairs: pairsOf(lower, upper) };
}

/** Lowest first, so that their values are nearly in order. */
function pairsOf(lower: Uint32Array, upper: Uint32Array): Pair[] {
  const pairs = new Map<string, Pair>();
  lower.forEach((low, k) => {
    const key = `${low} ${upper[k]}`;
    const pair = pairs.get(key) ?? { lower: low, upper: upper[k], times: 0 };
    pair.times++;
    pairs.set(key, pair);
  });
  return [...pairs.values()].sort((a, b) => a.lower + a.upper - b.lower - b.upper);
}

/** The rank at a place of a resample in rising order, which holds each rank so many times. */
function rankAt(times: Uint32Array, place: number): number {
  let rank = 0;
  for (let passed = times[0]; passed <= place; passed += times[rank]) rank++;
  return rank;
}
