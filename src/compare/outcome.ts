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
  /** By role: people who were ever in, and the share of them that neither quit nor was removed; NaN where there was nobody. */
  people: Float64Array;
  kept: Float64Array;
}

/** Days after joining by which quits are told by cause: those of the retention metrics, and the length of the run. */
export function horizonsOf(days: number): number[] {
  return [...[7, 14, 30].filter((day) => day < days), days];
}

export function outcomeOf({ metrics, retention, leaving, roles: { people, kept } }: Replicate): Outcome {
  const incidence = incidenceByUnit(leaving);
  const gone = horizonsOf(retention.length - 1).flatMap((day) => incidence.map((column) => column[day]));
  const shares = kept.map((count, role) => count / people[role]);
  return { metrics, retention, gone: Float64Array.from(gone), people, kept: shares };
}

/** What may be transferred instead of copied; arms that acted alike share an outcome, and it is named once. */
export function buffersIn(outcomes: readonly Outcome[]): ArrayBufferLike[] {
  return [
    ...new Set(
      outcomes.flatMap(({ metrics, retention, gone, people, kept }) => [metrics, retention, gone, people, kept]),
    ),
  ].map(({ buffer }) => buffer);
}
