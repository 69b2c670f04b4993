/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, R's default).
 * `sorted` rises; share from 0 to 1; NaN for an empty list.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const last = sorted.length - 1;
  if (last < 0) return NaN;
  const place = last * share;
  const below = Math.floor(place);
  const low = sorted[below];
  return low + (sorted[Math.min(below + 1, last)] - low) * (place - below);
}
