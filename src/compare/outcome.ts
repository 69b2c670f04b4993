/**
 * What is kept of a run when there are hundreds: its numbers, its curve, and who quit for what by the days that count. Medians and
 * intervals of differences need every seed of both arms, so a sum over the seeds would not do. The metrics are printed and have
 * double precision; the rest is drawn, for which the seven digits of single precision are more than enough.
 */
import { incidenceByUnit } from '../analysis/lifeTable.ts';
import type { Replicate } from './replicate.ts';

/** Numbers of a run, in single precision where one made them; a sum or a difference is of double. */
export type Floats = Float32Array | Float64Array;

/** The numbers of a run. */
export interface Measures {
  /** One number a metric, in the order of `metricsFor(days)`; NaN where there was nobody to measure it on. */
  metrics: Float64Array;
}

export interface Outcome extends Measures {
  drawn: Drawn;
}

/** As it is kept where there are more runs than are drawn. */
export interface Kept extends Measures {
  drawn: Drawn | undefined;
}

export interface Drawn {
  /** Share still in the group 0, 1, ... days after joining, up to the length of the run. */
  retention: Floats;
  /** Share that has quit by each of `horizonsOf(days)` for each cause (Aalen-Johansen): all causes of a day, then the next day. */
  gone: Floats;
  /** By role: people who were ever in, and the share of them that neither quit nor was removed; NaN where there was nobody. */
  people: Floats;
  kept: Floats;
}

/** Days after joining by which quits are told by cause: those of the retention metrics, and the length of the run. */
export function horizonsOf(days: number): number[] {
  return [...[7, 14, 30].filter((day) => day < days), days];
}

export function outcomeOf({ metrics, retention, leaving, roles: { people, kept } }: Replicate): Outcome {
  const incidence = incidenceByUnit(leaving);
  const gone = horizonsOf(retention.length - 1).flatMap((day) => incidence.map((column) => column[day]));
  const shares = kept.map((count, role) => count / people[role]);
  const [curve, causes, heads, stayed] = [retention, gone, people, shares].map((drawn) => Float32Array.from(drawn));
  return { metrics, drawn: { retention: curve, gone: causes, people: heads, kept: stayed } };
}

/** What may be transferred instead of copied; arms that acted alike share an outcome, and it is named once. */
export function buffersIn(outcomes: readonly Outcome[]): ArrayBufferLike[] {
  const arrays = outcomes.flatMap(({ metrics, drawn }) => [metrics, ...Object.values<Floats>({ ...drawn })]);
  return [...new Set(arrays)].map(({ buffer }) => buffer);
}
