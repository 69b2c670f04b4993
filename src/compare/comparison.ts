/** Arms over seeds as the headless runner prints them. */
import { quantile } from '../analysis/quantile.ts';
import { contrastOf } from './contrast.ts';
import { metrics } from './metrics.ts';

/** Values by seed, arm and metric; null where there was nobody to measure. */
export interface Sample {
  scenario: string;
  seeds: readonly string[];
  /** Names; the first is the baseline. */
  arms: readonly string[];
  /** Ids, in the order of the values. */
  metrics: readonly string[];
  /** One a seed, in their order: one a arm: one a metric. */
  rows: readonly Row[];
}

export type Row = readonly (readonly (number | null)[])[];

/** Middle of the seeds, and the range that holds nine of ten of them: quantiles (type 7) of 5, 50 and 95 %. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export interface Contrast extends Spread {
  a: string;
  b: string;
  metric: string;
  probability: number;
}

export interface Comparison {
  scenario: string;
  seeds: string[];
  arms: { name: string; metrics: Record<string, Spread> }[];
  contrasts: Contrast[];
}

/** A metric that no seed has is left out. */
export function compare({ scenario, seeds, arms, metrics: ids, rows }: Sample): Comparison {
  const values = (arm: number, metric: number) => Float64Array.from(rows, (row) => row[arm][metric] ?? NaN);
  const baseline = ids.map((_, metric) => values(0, metric));
  const contrasts = arms.slice(1).flatMap((b, k) =>
    ids.flatMap((metric, m) => {
      const found = contrastOf(baseline[m], values(k + 1, m), betterOf(metric));
      if (!found) return [];
      const { median, low, high, probability } = found;
      return { a: arms[0], b, metric, median, low, high, probability };
    }),
  );
  return {
    scenario,
    seeds: [...seeds],
    arms: arms.map((name, arm) => ({ name, metrics: spreads(ids, (metric) => values(arm, metric)) })),
    contrasts,
  };
}

function spreads(ids: readonly string[], valuesOf: (metric: number) => Float64Array): Record<string, Spread> {
  const all = ids.map((id, metric) => [id, valuesOf(metric).filter(Number.isFinite).sort()] as const);
  return Object.fromEntries(
    all.filter(([, sorted]) => sorted.length > 0).map(([id, sorted]) => [id, spreadOf(sorted)]),
  );
}

/** Of values that rise. */
export function spreadOf(sorted: Float64Array): Spread {
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) };
}

function betterOf(id: string) {
  const metric = metrics.find((known) => known.id === id);
  if (!metric) throw new Error(`There is no metric ${id}.`);
  return metric.better;
}
