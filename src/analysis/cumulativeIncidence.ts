import { eventTable } from './eventTable.ts';

/** Incidence in columns; before the first `time` every incidence is 0, between two rows the earlier one holds. */
export interface IncidenceCurve {
  time: Float64Array;
  atRisk: Float64Array;
  /** Share without any event yet; this and the incidences add to 1. */
  survival: Float64Array;
  /** One column a cause: share gone by `time` with cause k + 1, 0 to 1, never falling. */
  incidence: Float64Array[];
}

/**
 * Aalen-Johansen estimate: the share gone by each cause when the causes compete and some are censored.
 * (One minus Kaplan-Meier by cause would count people as at risk who have left for another reason.)
 *
 * event: 0 censored, k = cause number 1 to `causes`; durations, entered: see eventTable.
 */
export function cumulativeIncidence(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  causes: number,
  entered?: ArrayLike<number>,
): IncidenceCurve {
  const { time, atRisk, events, row } = eventTable(durations, event, entered);
  const incidence = Array.from({ length: causes }, () => new Float64Array(time.length));
  for (let i = 0; i < durations.length; i++) {
    const cause = event[i];
    if (!(cause > 0) || row[i] < 0) continue;
    const column = incidence[cause - 1];
    if (!column) throw new RangeError(`event.${i} is ${cause}, but causes run from 1 to ${causes}`);
    column[row[i]]++;
  }
  const survival = new Float64Array(time.length);
  let before = 1;
  for (let k = 0; k < time.length; k++) {
    for (const column of incidence) {
      column[k] = (k > 0 ? column[k - 1] : 0) + (before * column[k]) / atRisk[k];
    }
    before *= 1 - events[k] / atRisk[k];
    survival[k] = before;
  }
  return { time, atRisk, survival, incidence };
}
