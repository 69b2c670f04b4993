import { area, bisector, curveStepAfter, line } from 'd3';

interface Timed {
  readonly time: number;
}

const byTime = bisector((step: Timed) => step.time);

/** The row in force at `time`: the last that began by then. */
export function rowAt<T extends Timed>(steps: readonly T[], time: number): T | undefined {
  return steps[byTime.right(steps, time) - 1];
}

/** The rows from the start to `until`, the last one held up to there. */
export function drawnUntil<T extends Timed>(steps: readonly T[], until: number): T[] {
  const seen = steps.slice(0, byTime.right(steps, until));
  const last = seen.at(-1);
  return last && last.time < until ? [...seen, { ...last, time: until }] : seen;
}

type Scale = (value: number) => number;

/** Path of a step curve. */
export function stepPath<T extends Timed>(steps: readonly T[], x: Scale, y: (step: T) => number): string {
  return line<T>((step) => x(step.time), y).curve(curveStepAfter)(steps) ?? '';
}

/** Path of the ground between two step curves. */
export function stepArea<T extends Timed>(
  steps: readonly T[],
  x: Scale,
  edges: { low: (step: T) => number; high: (step: T) => number },
): string {
  return area<T>((step) => x(step.time), edges.low, edges.high).curve(curveStepAfter)(steps) ?? '';
}
