/** Morris's walks (1991) through the unit cube: from a random point of a grid, each coordinate is moved once, in random order. */
import { shuffled } from './luck.ts';

const LEVELS = 4;
/** Morris's choice: half of the levels, so that all levels are equally likely. */
export const STEP = LEVELS / 2 / (LEVELS - 1);

export interface Trajectory {
  /** One more than there are coordinates; each differs from the one before in one coordinate. */
  points: readonly (readonly number[])[];
  /** The coordinate in which point k + 1 differs from point k. */
  moved: readonly number[];
}

/** A walk through a cube of `size` dimensions on the levels 0, 1/3, 2/3, 1; `luck(n)` is its n-th uniform draw. */
export function trajectoryOf(size: number, luck: (n: number) => number): Trajectory {
  const moved = shuffled(size, (n) => luck(size + n));
  const points = [Array.from({ length: size }, (_, k) => Math.floor(luck(k) * LEVELS) / (LEVELS - 1))];
  for (const coordinate of moved) {
    const next = points[points.length - 1].slice();
    next[coordinate] += next[coordinate] < 0.5 ? STEP : -STEP;
    points.push(next);
  }
  return { points, moved };
}
