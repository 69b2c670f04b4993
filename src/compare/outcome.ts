/** What is kept of a run when there are hundreds: its numbers, its curve, and who quit for what by the days that count. */
import { incidenceByUnit } from '../analysis/lifeTable.ts';
import type { Replicate } from './replicate.ts';

export interface Outcome {
  /** One number a metric, in the order of `metricsFor(days)`; NaN where there was nobody to measure it on. */
  metrics: Float64Array;
  /** Share still in the group 0, 1, ... days after joining, up to the length of the run. */
  retention: Float64Array;
  /** Share that has quit by each of `horizonsOf(days)` for each cause (Aalen-Johansen): all causes of a day, then the next day. */
  gone: Float64Array;
}

/** Days after joining by which quits are told by cause: those of the retention metrics, and the length of the run. */
export function horizonsOf(days: number): number[] {
  return [...[7, 14, 30].filter((day) => day < days), days];
}

export function outcomeOf({ metrics, retention, leaving }: Replicate): Outcome {
  const incidence = incidenceByUnit(leaving);
  const gone = horizonsOf(retention.length - 1).flatMap((day) => incidence.map((column) => column[day]));
  return { metrics, retention, gone: Float64Array.from(gone) };
}

/** What may be transferred instead of copied; arms that acted alike share an outcome, and it is named once. */
export function buffersIn(outcomes: readonly Outcome[]): ArrayBufferLike[] {
  return [...new Set(outcomes.flatMap(({ metrics, retention, gone }) => [metrics, retention, gone]))].map(
    ({ buffer }) => buffer,
  );
}
