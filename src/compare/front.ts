/**
 * The Pareto front: the scores that no other dominates. One score dominates another where it is at least as good in every aim and
 * better in one; scores that are alike dominate neither, so that they stand on the front, or behind it, together.
 */

/** A finite figure an aim; more is better in each. */
export type Score = readonly number[];

export function dominates(a: Score, b: Score): boolean {
  return a.every((value, k) => value >= b[k]) && a.some((value, k) => value > b[k]);
}

/** Whether each score is on the front, in their order. */
export function frontOf(scores: readonly Score[]): boolean[] {
  return scores.map((score) => !scores.some((other) => dominates(other, score)));
}
