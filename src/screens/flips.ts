/** Conclusions that wrong guesses may turn: whatever screen states one marks it. */
import type { FlipRow, Sensitivity } from '../validation/report.ts';

/** The file need not exist: a pattern matches nothing where an import would break the build. */
const files = import.meta.glob<Sensitivity>('../validation/sensitivity.json', { import: 'default' });

/** A conclusion stands where it holds in at least so many of the sets tried. */
const STANDS = 0.95;

/** Whether wrong guesses may turn it. */
export function isFlipped(row: FlipRow): boolean {
  return row.holds < STANDS;
}

/** Those of the flipped conclusions that are about a strategy. */
export function flipsOf(rows: readonly FlipRow[], strategy: string): FlipRow[] {
  return rows.filter((row) => isFlipped(row) && row.strategies.includes(strategy));
}

/** All conclusions that were tested; none where nothing was measured, or the file cannot be had. */
export async function testedConclusions(): Promise<readonly FlipRow[]> {
  const [read] = Object.values(files);
  const sensitivity = await read?.().catch(() => undefined);
  return sensitivity?.flips ?? [];
}
