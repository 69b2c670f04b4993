/** The luck of a design: keyed draws, so that the same points come in every run and in every thread. */
import { draw } from '../engine/draws.ts';

/** A design's uniform draws: of its `row`, the n-th. */
export type Luck = (row: number, n: number) => number;

const SEED = 20260704;

/** One stream of draws for each use. */
export const luckOf =
  (use: number): Luck =>
  (row, n) =>
    draw(SEED, use, row, n);

/** 0 ... size - 1 in an order of luck. */
export function shuffled(size: number, luck: (n: number) => number): number[] {
  const order = Array.from({ length: size }, (_, k) => k);
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(luck(k) * (k + 1));
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}
