import { observedSpans } from './observedSpans.ts';
import { rowAt } from './rowAt.ts';

/** What survival estimates are made of, in columns: one row a distinct duration, in rising order. */
export interface EventTable {
  /** Unit of the durations given. */
  time: Float64Array;
  /** Subjects under observation just before `time`. */
  atRisk: Float64Array;
  /** Events at `time`, of any cause. */
  events: Float64Array;
  /** Subjects last seen at `time` without an event; at a tie they are still at risk for the events. */
  censored: Float64Array;
  /** Row of each subject, -1 where it was never at risk. */
  row: Int32Array;
}

/**
 * Counts subjects, events and censorings at each distinct duration. O(n log n), no object a subject.
 *
 * durations: age at the end of observation, any unit; event: 0 censored, 1 ... K the cause of the event.
 * entered: age at which observation began, same unit (left truncation): a subject is at risk after it, and from
 * the very start where it is 0 or less. Who would enter at or after the end of the own duration is not counted.
 */
export function eventTable(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  entered?: ArrayLike<number>,
): EventTable {
  const { starts, ends, counted } = observedSpans(durations, entered);
  const time = ends.filter((end, i) => i === 0 || end !== ends[i - 1]);

  const events = new Float64Array(time.length);
  const censored = new Float64Array(time.length);
  const row = new Int32Array(durations.length).fill(-1);
  for (let i = 0; i < durations.length; i++) {
    if (counted[i] === 0) continue;
    const k = rowAt(time, durations[i]);
    row[i] = k;
    if (event[i] > 0) events[k]++;
    else censored[k]++;
  }

  const atRisk = new Float64Array(time.length);
  let entries = 0;
  let exits = 0;
  for (let k = 0; k < time.length; k++) {
    while (entries < starts.length && starts[entries] < time[k]) entries++;
    atRisk[k] = entries - exits;
    exits += events[k] + censored[k];
  }
  return { time, atRisk, events, censored, row };
}
