/** What a walk says of each coordinate, and what all walks say together (Morris 1991; mu* after Campolongo and others 2007). */
import { mean } from '../validation/mean.ts';
import type { Trajectory } from './trajectory.ts';

export interface Spread {
  mu: number;
  muStar: number;
  sigma: number;
}

/** Change of the outcome over the whole of a coordinate's range, by coordinate; `values` are the outcomes at the walk's points. */
export function elementaryEffects({ points, moved }: Trajectory, values: readonly number[]): number[] {
  const effects: number[] = [];
  moved.forEach((coordinate, k) => {
    effects[coordinate] = (values[k + 1] - values[k]) / (points[k + 1][coordinate] - points[k][coordinate]);
  });
  return effects;
}

/** Of one coordinate's effects in several walks; those that could not be measured are left out. */
export function spreadOf(all: readonly number[]): Spread {
  const effects = all.filter(Number.isFinite);
  const mu = mean(effects);
  const squares = effects.reduce((sum, effect) => sum + (effect - mu) ** 2, 0);
  return { mu, muStar: mean(effects.map(Math.abs)), sigma: Math.sqrt(squares / Math.max(1, effects.length - 1)) };
}
