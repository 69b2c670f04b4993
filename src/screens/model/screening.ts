/** The screening's rows, sorted and named. */
import type { MorrisRow } from '../../validation/report.ts';

/** Outcomes in the order of the file. */
export function outcomesOf(rows: readonly MorrisRow[]): string[] {
  return [...new Set(rows.map((row) => row.outcome))];
}

/** The parameters that move an outcome most, strongest first. */
export function strongest(rows: readonly MorrisRow[], outcome: string, most = 15): MorrisRow[] {
  return rows
    .filter((row) => row.outcome === outcome)
    .sort((a, b) => b.muStar - a.muStar)
    .slice(0, most);
}

/** Whether raising the parameter raises or lowers the outcome, or now this, now that. */
export function directionOf({ mu, muStar }: MorrisRow): 'raises' | 'lowers' | 'either' {
  if (Math.abs(mu) < 0.7 * muStar) return 'either';
  return mu > 0 ? 'raises' : 'lowers';
}
