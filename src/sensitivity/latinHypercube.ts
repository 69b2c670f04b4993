/** Points spread evenly over the unit cube: each coordinate meets each of `count` equal slices once (McKay and others 1979). */
import { shuffled, type Luck } from './luck.ts';

export function latinHypercube(size: number, count: number, luck: Luck): number[][] {
  const columns = Array.from({ length: size }, (_, k) =>
    shuffled(count, (n) => luck(k, n)).map((slice, n) => (slice + luck(k, count + n)) / count),
  );
  return Array.from({ length: count }, (_, n) => columns.map((column) => column[n]));
}
