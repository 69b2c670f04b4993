/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default).
 * `sorted` rises; share from 0 to 1; NaN for an empty list.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return between((rank) => sorted[rank], sorted.length, share);
}

/** A value that is there so many times. */
export interface Repeated {
  value: number;
  times: number;
}

/** The quantile of a list in which each value stands as often as is said, without writing it out; the values rise. */
export function quantileOfRepeated(rising: readonly Repeated[], share: number): number {
  const count = rising.reduce((sum, { times }) => sum + times, 0);
  const valueAt = (rank: number): number => {
    let passed = 0;
    return rising.find(({ times }) => (passed += times) > rank)?.value ?? NaN;
  };
  return between(valueAt, count, share);
}

function between(valueAt: (rank: number) => number, count: number, share: number): number {
  const last = count - 1;
  if (last < 0) return NaN;
  const place = last * share;
  const below = Math.floor(place);
  const low = valueAt(below);
  return low + (valueAt(Math.min(below + 1, last)) - low) * (place - below);
}
