import { eventTable, type EventTable } from './eventTable.ts';
import { rowAt } from './rowAt.ts';

/** Survival in columns; before the first `time` it is 1, between two rows the earlier one holds. */
export interface SurvivalCurve extends EventTable {
  /** Share still without an event just after `time`, 0 to 1. */
  survival: Float64Array;
  /** Pointwise 95 % band. */
  low: Float64Array;
  high: Float64Array;
}

/** Two-sided 95 % of the standard normal. */
const Z = 1.959963984540054;

/**
 * Kaplan-Meier estimate of remaining in the group, with Greenwood's variance and a 95 % band on the log-log scale
 * (Kalbfleisch and Prentice), which stays inside 0 to 1. Causes are not told apart.
 *
 * Where the formula has no width we say so simply: before the first event the band is 1 to 1; once nobody is left,
 * it runs from 0 to its last upper end. With late entry the first steps may rest on few: watch `atRisk`.
 *
 * durations, event, entered: see eventTable.
 */
export function kaplanMeier(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  entered?: ArrayLike<number>,
): SurvivalCurve {
  const table = eventTable(durations, event, entered);
  const rows = table.time.length;
  const survival = new Float64Array(rows);
  const low = new Float64Array(rows);
  const high = new Float64Array(rows);
  let now = 1;
  let greenwood = 0;
  let ceiling = 1;
  for (let k = 0; k < rows; k++) {
    const n = table.atRisk[k];
    const d = table.events[k];
    now *= 1 - d / n;
    greenwood += d === n ? 0 : d / (n * (n - d));
    survival[k] = now;
    if (now > 0 && now < 1) {
      const log = Math.log(now);
      const width = (Z * Math.sqrt(greenwood)) / -log;
      low[k] = Math.exp(log * Math.exp(width));
      high[k] = ceiling = Math.exp(log * Math.exp(-width));
    } else {
      low[k] = now;
      high[k] = ceiling;
    }
  }
  return { ...table, survival, low, high };
}

export interface SurvivalAt {
  survival: number;
  low: number;
  high: number;
}

/** The curve at `time` (unit of its durations); null beyond the last observation, unless nobody was left by then. */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalAt | null {
  const last = curve.time.length - 1;
  if (last < 0) return null;
  if (time > curve.time[last] && curve.survival[last] > 0) return null;
  const k = rowAt(curve.time, time);
  if (k < 0) return { survival: 1, low: 1, high: 1 };
  return { survival: curve.survival[k], low: curve.low[k], high: curve.high[k] };
}
