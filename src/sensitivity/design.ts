/** Where the guesses are tried: walks for the screening, and two samples of all of them for the conclusions. */
import type { ParameterName } from '../engine/parameters.ts';
import { guesses, nearerPlaces, ownPlaces, steps } from './guesses.ts';
import { latinHypercube } from './latinHypercube.ts';
import { luckOf } from './luck.ts';
import { trajectoryOf, type Trajectory } from './trajectory.ts';

export interface Plan {
  chosen: readonly ParameterName[];
  days: number;
  /** Walks of the screening; points of each of the two samples. */
  walks: number;
  points: number;
  /** Seeds a point. */
  seeds: { walk: number; sample: number; own: number };
}

/** One set of values and what is asked of it. */
export interface Point {
  asked: 'outcomes' | 'conclusions';
  places: readonly number[];
  /** Part of each range, about our own value, that they were drawn from. */
  part: number;
  seeds: number;
}

/** Half of each range, about our own value. */
export const HALF = 0.5;
/** A quick study moves one guess of so many. */
const FEW = 20;

export function planOf(quick: boolean): Plan {
  if (!quick) {
    return { chosen: guesses, days: 90, walks: 6, points: 60, seeds: { walk: 2, sample: 4, own: 20 } };
  }
  const chosen = guesses.filter((_, k) => k % FEW === 1);
  return { chosen, days: 14, walks: 2, points: 3, seeds: { walk: 1, sample: 1, own: 1 } };
}

export function walksOf({ chosen, walks }: Plan): Trajectory[] {
  const size = steps(chosen).length;
  return Array.from({ length: walks }, (_, row) => trajectoryOf(size, (n) => luckOf(1)(row, n)));
}

/** From a place for each step of a walk to a place for each guess. */
function placesOf(chosen: readonly ParameterName[], point: readonly number[]): number[] {
  const places = new Map(steps(chosen).flatMap((names, k) => names.map((name) => [name, point[k]] as const)));
  return chosen.map((name) => places.get(name) ?? 0);
}

/** First the points of the walks, then the sample of the whole ranges, that of their halves, and our own values. */
export function pointsOf(plan: Plan): Point[] {
  const { chosen, points, seeds } = plan;
  const sample = (use: number, part: number): Point[] =>
    latinHypercube(chosen.length, points, luckOf(use)).map((places) => ({
      asked: 'conclusions',
      places: nearerPlaces(chosen, places, part),
      part,
      seeds: seeds.sample,
    }));
  return [
    ...walksOf(plan)
      .flatMap((walk) => walk.points)
      .map((point): Point => ({ asked: 'outcomes', places: placesOf(chosen, point), part: 1, seeds: seeds.walk })),
    ...sample(2, 1),
    ...sample(3, HALF),
    { asked: 'conclusions', places: ownPlaces(chosen), part: 1, seeds: seeds.own },
  ];
}
