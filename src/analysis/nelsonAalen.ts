import { eventTable, type EventTable } from './eventTable.ts';

export interface HazardCurve extends EventTable {
  /** Expected number of events up to and including `time` for one always at risk, >= 0. */
  cumulativeHazard: Float64Array;
  /** Variance of it. */
  variance: Float64Array;
}

/**
 * Nelson-Aalen estimate of the cumulative hazard of any event; its slope is the hazard. Variance as in Aalen (1978),
 * sum of d / n².
 *
 * durations, event, entered: see eventTable.
 */
export function nelsonAalen(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  entered?: ArrayLike<number>,
): HazardCurve {
  const table = eventTable(durations, event, entered);
  const cumulativeHazard = new Float64Array(table.time.length);
  const variance = new Float64Array(table.time.length);
  let sum = 0;
  let spread = 0;
  for (let k = 0; k < table.time.length; k++) {
    const n = table.atRisk[k];
    cumulativeHazard[k] = sum += table.events[k] / n;
    variance[k] = spread += table.events[k] / (n * n);
  }
  return { ...table, cumulativeHazard, variance };
}
