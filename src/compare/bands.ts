/** Curves of many runs as one picture: day by day the middle one, and the ranges that hold most of them. */
import { quantile } from '../analysis/quantile.ts';

export interface Band {
  /** Share of the curves inside on each day. */
  level: number;
  low: Float64Array;
  high: Float64Array;
}

export interface Bands {
  median: Float64Array;
  /** In the order of the levels asked for. */
  bands: Band[];
}

export const LEVELS: readonly number[] = [0.5, 0.8, 0.95];

/**
 * Quantiles (type 7) over runs, by day. curves: one a run, all of the same length; values that are not finite are left out of their
 * day, and a day without any is NaN. For the difference of two arms give the differences by seed (`differencesOf`).
 */
export function bandsOf(curves: readonly ArrayLike<number>[], levels: readonly number[] = LEVELS): Bands {
  const days = curves.length > 0 ? curves[0].length : 0;
  const median = new Float64Array(days);
  const bands = levels.map((level): Band => ({ level, low: new Float64Array(days), high: new Float64Array(days) }));
  const room = new Float64Array(curves.length);
  for (let day = 0; day < days; day++) {
    let count = 0;
    for (const curve of curves) if (Number.isFinite(curve[day])) room[count++] = curve[day];
    const values = room.subarray(0, count).sort();
    median[day] = quantile(values, 0.5);
    for (const { level, low, high } of bands) {
      low[day] = quantile(values, (1 - level) / 2);
      high[day] = quantile(values, (1 + level) / 2);
    }
  }
  return { median, bands };
}
