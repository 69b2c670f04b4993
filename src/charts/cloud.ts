import type { LineLook } from './lineLook.ts';

/** A middle, and the range that holds most of the points. */
export interface Reach {
  median: number;
  low: number;
  high: number;
}

/** Points of one colour, and the mark in their middle. */
export interface Cloud extends Pick<LineLook, 'colour' | 'shape' | 'hollow'> {
  id: string;
  name: string;
  strong: boolean;
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  middle: { x: Reach; y: Reach };
  onFront: boolean;
}

/** Which way is better on each axis. */
export type Better = Record<'x' | 'y', 'more' | 'less'>;

export interface Place {
  x: number;
  y: number;
}

/**
 * What a front dominates, as corners of a staircase in px: within it is all that is no better than some point of the front in either
 * way. `worst`: where both axes have their worst end. The points must not dominate one another.
 */
export function dominated(front: readonly Place[], worst: Place): [number, number][] {
  if (front.length === 0) return [];
  const order = [...front].sort((a, b) => Math.abs(a.x - worst.x) - Math.abs(b.x - worst.x));
  const before = [worst, ...order];
  const steps = order.flatMap(({ x, y }, k): [number, number][] => [
    [before[k].x, y],
    [x, y],
  ]);
  return [[worst.x, worst.y], ...steps, [order[order.length - 1].x, worst.y]];
}

/** Dots as one path of strokes without length. */
export function dots(x: readonly number[], y: readonly number[]): string {
  return x.map((at, k) => `M${at.toFixed(1)} ${y[k].toFixed(1)}h0`).join('');
}
