/**
 * An interval for a median that may be looked at after every new value: the chance that it ever leaves the true median out, at any
 * number of values, is at most `error`, whatever the distribution.
 *
 * Each value lies below the median with probability 1/2. That as few as k of n values do, with (n + 1) C(n, k) / 2^n <= error,
 * happens at any n in at most a share `error` of all endless sequences: Robbins, "Statistical methods related to the law of the
 * iterated logarithm", Annals of Mathematical Statistics 41 (1970), 1397-1409; for medians already in Darling and Robbins (1967).
 * The interval is what is not refuted in this way. Ties make it wider than it need be, never too narrow.
 *
 * The price of looking at all times is width: at 100 values and 5 % it spans the ranks 35 to 66, against 40 to 61 for a single look.
 */
export interface Bounds {
  low: number;
  high: number;
}

/** The interval after these values, which must be the first of their sequence, without gaps. `sorted` rises. */
export function medianSequence(sorted: ArrayLike<number>, error: number): Bounds {
  const outside = ranksOutside(sorted.length, error);
  if (outside < 0) return { low: -Infinity, high: Infinity };
  return { low: sorted[outside], high: sorted[sorted.length - 1 - outside] };
}

/** How many of `count` values lie outside the interval at either end; -1 while there are too few for any interval. */
export function ranksOutside(count: number, error: number): number {
  const most = Math.log(error / (count + 1)) + count * Math.LN2;
  let ways = 0;
  let k = -1;
  while (2 * (k + 1) < count && ways <= most) {
    k++;
    ways += Math.log((count - k) / (k + 1));
  }
  return k;
}
