/** Everything of a comparison as JSON: what was compared, every value, what they come to, and what each name means. */
import { compare, type Sample } from './comparison.ts';
import { plainComparison, RESULTS, type SharedComparison } from './comparisonFile.ts';
import { tablesOf } from './tables.ts';

export const RESULTS_FORMAT = 1;

/**
 * The text of the file; rows are by seed, arm and metric, null where there was nobody to measure. The scenario is whole, so that it stands by itself. The app opens it as the comparison that is in it and runs that anew:
 * results from a file are for other programs, and never taken at their word.
 */
export function writeResults(comparison: SharedComparison, sample: Sample): string {
  const file = {
    format: RESULTS_FORMAT,
    kind: RESULTS,
    comparison: plainComparison(comparison, () => undefined),
    dictionary: tablesOf(sample).flatMap(({ id: table, columns }) => columns.map((column) => ({ table, ...column }))),
    values: {
      seeds: sample.seeds,
      arms: sample.arms,
      metrics: sample.metrics,
      rows: sample.rows,
    },
    summary: compare(sample),
  };
  return `${JSON.stringify(file)}\n`;
}
