/** Last row whose time is `at` or earlier, -1 if there is none: what a step function looks up. `time` rises. */
export function rowAt(time: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
