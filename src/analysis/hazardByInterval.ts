/** Hazard in columns: row k is the ages after k × width up to and including (k + 1) × width. */
export interface IntervalHazard {
  /** Age at which the interval begins, unit of the durations. */
  from: Float64Array;
  events: Float64Array;
  /** Time spent at risk inside the interval, summed over subjects. */
  exposure: Float64Array;
  /** Events per unit of time at risk; NaN where nobody was at risk. Times the width = expected events an interval. */
  hazard: Float64Array;
}

/**
 * The hazard smoothed over intervals of equal width, events over exposure: with durations in minutes and a width of
 * 1440 the daily hazard by days since joining. Counts any cause. O(n + intervals).
 *
 * durations, event, entered: see eventTable.
 */
export function hazardByInterval(
  durations: ArrayLike<number>,
  event: ArrayLike<number>,
  width: number,
  entered?: ArrayLike<number>,
): IntervalHazard {
  let longest = 0;
  for (let i = 0; i < durations.length; i++) longest = Math.max(longest, durations[i]);
  const rows = Math.max(durations.length > 0 ? 1 : 0, Math.ceil(longest / width));
  const events = new Float64Array(rows);
  const exposure = new Float64Array(rows);
  // Subjects that pass a whole interval are counted by where their whole intervals begin and end.
  const passing = new Float64Array(rows + 1);
  for (let i = 0; i < durations.length; i++) {
    const end = durations[i];
    const start = entered && entered[i] > 0 ? entered[i] : 0;
    if (start >= end && start > 0) continue;
    const first = Math.min(rows - 1, Math.floor(start / width));
    const last = Math.max(first, Math.ceil(end / width) - 1);
    if (event[i] > 0) events[last]++;
    if (first === last) {
      exposure[first] += end - start;
      continue;
    }
    exposure[first] += (first + 1) * width - start;
    exposure[last] += end - last * width;
    passing[first + 1]++;
    passing[last]--;
  }
  let whole = 0;
  for (let k = 0; k < rows; k++) exposure[k] += (whole += passing[k]) * width;
  return {
    from: Float64Array.from({ length: rows }, (_, k) => k * width),
    events,
    exposure,
    hazard: events.map((count, k) => count / exposure[k]),
  };
}
