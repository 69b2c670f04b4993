/** Rows that charts take; time in days of the scenario, from its first minute. */
import type { Text } from '../engine/text.ts';
import type { SurvivalCurve } from '../analysis/kaplanMeier.ts';
import type { IncidenceCurve } from '../analysis/cumulativeIncidence.ts';
import type { RoleLook } from './palette.ts';

export interface SurvivalStep {
  time: number;
  /** Share still in, 0 to 1, from `time` on. */
  survival: number;
  low: number;
  high: number;
  atRisk: number;
}

export interface IncidenceStep {
  time: number;
  /** Share gone, 0 to 1, one number a cause in the order of CAUSES. */
  values: readonly number[];
}

export interface RoleCurve {
  look: RoleLook;
  steps: readonly SurvivalStep[];
  /** Days on which one of them was removed: such a one counts until then, and is no quit. */
  removed?: readonly number[];
}

/** A decision of the operator; the same number on its card, over the charts and on the time bar. */
export interface Decision {
  number: number;
  /** Day from 0, with its part. */
  day: number;
  title: Text;
}

/** Another curve to hold against this run: an earlier branch, doing nothing, or what the trainee expected. */
export interface Ghost {
  title: Text;
  steps: readonly { time: number; survival: number }[];
  kind: 'branch' | 'nothing' | 'expected';
}

export interface Goal {
  day: number;
  /** Share, 0 to 1. */
  atLeast: number;
}

const MINUTES_PER_DAY = 1440;

/** Columns of the estimator (minutes) as rows of a chart (days), with the start that the estimator leaves out. */
export function survivalSteps(curve: SurvivalCurve): SurvivalStep[] {
  const start = { time: 0, survival: 1, low: 1, high: 1, atRisk: curve.atRisk[0] ?? 0 };
  const rows = Array.from(curve.time, (time, k) => ({
    time: time / MINUTES_PER_DAY,
    survival: curve.survival[k],
    low: curve.low[k],
    high: curve.high[k],
    atRisk: curve.atRisk[k],
  }));
  return [start, ...rows];
}

/** The same for quits by cause. */
export function incidenceSteps(curve: IncidenceCurve): IncidenceStep[] {
  const start = { time: 0, values: curve.incidence.map(() => 0) };
  const rows = Array.from(curve.time, (time, k) => ({
    time: time / MINUTES_PER_DAY,
    values: curve.incidence.map((column) => column[k]),
  }));
  return [start, ...rows];
}
