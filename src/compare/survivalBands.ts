/** A Kaplan-Meier curve day by day with its 95 % band, in the shape in which charts draw bands. */
import { survivalAt, type SurvivalCurve } from '../analysis/kaplanMeier.ts';
import type { Bands } from './bands.ts';

const DAY = 1440;

/** curve: in minutes. One value a day, from the day of joining to the last one; NaN where nobody was observed so long. */
export function survivalBands(curve: SurvivalCurve, days: number): Bands {
  const at = Array.from({ length: days + 1 }, (_, day) => survivalAt(curve, day * DAY));
  const column = (of: 'survival' | 'low' | 'high') => Float64Array.from(at, (row) => row?.[of] ?? NaN);
  return { median: column('survival'), bands: [{ level: 0.95, low: column('low'), high: column('high') }] };
}
