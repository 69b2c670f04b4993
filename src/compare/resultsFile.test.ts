import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtIn, comparison } from '../../test/comparisons.ts';
import { compare, type Sample } from './comparison.ts';
import { looksLikeComparison, writeComparison, type SharedComparison } from './comparisonFile.ts';
import { metricsFor } from './metrics.ts';
import { parseComparison } from './parseComparison.ts';
import { writeResults } from './resultsFile.ts';

/** Made-up values of three seeds; here and there nobody to measure. */
function sampleOf({ scenario, arms }: SharedComparison): Sample {
  const metrics = metricsFor(scenario.days).map(({ id }) => id);
  const value = (k: number) => (k % 7 === 3 ? null : k / 8);
  return {
    scenario: scenario.id,
    seeds: ['1', '2', '3'],
    arms: arms.map(({ title }, k) => `${title.en} ${k}`),
    metrics,
    rows: [0, 1, 2].map((seed) => arms.map((_, arm) => metrics.map((_, m) => value(31 * seed + 5 * arm + m)))),
  };
}

interface Written {
  comparison: { scenario: { id: string; days?: number } };
  dictionary: { table: string; id: string }[];
  values: Pick<Sample, 'seeds' | 'arms' | 'metrics' | 'rows'>;
  summary: unknown;
}

test('any comparison: its values and what they come to are in the file, which opens as that comparison', () => {
  fc.assert(
    fc.property(comparison, (shared) => {
      const sample = sampleOf(shared);
      const text = writeResults(shared, sample);
      const { scenario: _, ...values } = sample;
      const file = JSON.parse(text) as Written;
      expect(file.values).toEqual(values);
      expect(file.summary).toEqual(JSON.parse(JSON.stringify(compare(sample))));
      // Whole, also one that comes with the app: whoever reads the file has no app.
      expect(file.comparison.scenario.days).toBe(shared.scenario.days);
      for (const metric of sample.metrics)
        expect(file.dictionary.filter(({ table, id }) => table === 'values' && id === metric)).toHaveLength(1);
      expect(looksLikeComparison(text)).toBe(true);
      expect(parseComparison(text, builtIn)).toEqual(
        parseComparison(
          writeComparison(shared, () => undefined),
          builtIn,
        ),
      );
    }),
    { numRuns: 5 },
  );
});

test('nothing but the comparison is believed of a file that is opened', () => {
  const forged = JSON.stringify({ kind: 'comparisonResults', comparison: { kind: 'comparison', format: 1 } });
  const parsed = parseComparison(forged, builtIn);
  expect(parsed.ok || parsed.problems.map(({ path }) => path)).toContain('comparison.arms');
});
