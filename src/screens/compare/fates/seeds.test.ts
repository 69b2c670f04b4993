import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellingSeeds } from './seeds.ts';

test('the typical, the best and the worst seed are those of the differences', () => {
  const differences = [0.4, undefined, -0.2, 0.1, 0.9, NaN, 0.15];
  expect(tellingSeeds(differences, 'more')).toEqual({ typical: 6, best: 4, worst: 2 });
  expect(tellingSeeds(differences, 'less')).toEqual({ typical: 6, best: 2, worst: 4 });
  expect(tellingSeeds([undefined, NaN], 'more')).toBeUndefined();
});

test('no seed is better than the best, worse than the worst, or nearer to the median than the typical one', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }), (values) => {
      const { typical, best, worst } = tellingSeeds(values, 'more')!;
      expect(values[best]).toBe(Math.max(...values));
      expect(values[worst]).toBe(Math.min(...values));
      const sorted = values.toSorted((a, b) => a - b);
      const median = (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
      for (const value of values)
        expect(Math.abs(value - median)).toBeGreaterThanOrEqual(Math.abs(values[typical] - median));
    }),
  ));
