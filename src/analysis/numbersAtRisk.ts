import { observedSpans } from './observedSpans.ts';

/**
 * How many subjects are under observation at each of `times`: the row of figures under a survival chart.
 * Whoever leaves or is censored at that very time still counts; late entrants count after they entered.
 *
 * durations, entered: see eventTable; times: same unit, any order.
 */
export function numbersAtRisk(
  durations: ArrayLike<number>,
  times: ArrayLike<number>,
  entered?: ArrayLike<number>,
): number[] {
  const { starts, ends } = observedSpans(durations, entered);
  return Array.from(times, (time) => countBelow(starts, time) - countBelow(ends, time));
}

function countBelow(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
