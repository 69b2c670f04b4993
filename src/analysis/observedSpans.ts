/** When each subject came under observation and when it was last seen, sorted apart from one another. */
export interface ObservedSpans {
  /** Rising; -Infinity for those observed from the very start. */
  starts: Float64Array;
  /** Rising. */
  ends: Float64Array;
  /** 1 for each subject that was at risk at all, in the order given. */
  counted: Uint8Array;
}

/**
 * The spans under observation, (entered, duration], of the subjects that have one.
 *
 * durations: age at the end of observation, any unit. entered: age at which observation began, same unit (left
 * truncation); 0 or less, or no array, means from the very start, so that even a duration of 0 is seen.
 */
export function observedSpans(durations: ArrayLike<number>, entered?: ArrayLike<number>): ObservedSpans {
  const starts = new Float64Array(durations.length);
  const ends = new Float64Array(durations.length);
  const counted = new Uint8Array(durations.length);
  let size = 0;
  for (let i = 0; i < durations.length; i++) {
    const end = durations[i];
    const start = entered && entered[i] > 0 ? entered[i] : -Infinity;
    if (start >= end) continue;
    counted[i] = 1;
    starts[size] = start;
    ends[size++] = end;
  }
  return { starts: starts.slice(0, size).sort(), ends: ends.slice(0, size).sort(), counted };
}
