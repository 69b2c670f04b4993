import type { SurvivalCurve } from './kaplanMeier.ts';
import { rowAt } from './rowAt.ts';

export interface RestrictedMean {
  /** Mean time without the event within the first `tau`, unit of the durations. */
  mean: number;
  standardError: number;
}

/**
 * Area under the Kaplan-Meier curve from 0 to tau: of the first tau days, how many does a member stay on average.
 * Standard error by Greenwood's formula. Null where observation ends before tau with somebody still at risk:
 * the curve is not drawn out beyond what was seen.
 */
export function restrictedMean(curve: SurvivalCurve, tau: number): RestrictedMean | null {
  const { time, atRisk, events, survival } = curve;
  const last = time.length - 1;
  if (last < 0 || (tau > time[last] && survival[last] > 0)) return null;
  // From tau backwards, so that the area still ahead of each event is at hand for its share of the variance.
  let area = 0;
  let variance = 0;
  let right = tau;
  for (let k = rowAt(time, tau); k >= 0; k--) {
    area += survival[k] * (right - time[k]);
    const n = atRisk[k];
    const d = events[k];
    if (d < n) variance += (area * area * d) / (n * (n - d));
    right = time[k]!;
  }
  return { mean: area + right, standardError: Math.sqrt(variance) };
}
