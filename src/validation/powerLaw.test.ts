import { expect, test } from 'vitest';
import { powerLawCorrelation } from './powerLaw.ts';

test('counts of a power law correlate almost perfectly, those of an exponential do not', () => {
  const ranks = Array.from({ length: 2000 }, (_, k) => (k + 0.5) / 2000);
  const powerLaw = ranks.map((u) => Math.floor(u ** -1.2));
  const exponential = ranks.map((u) => Math.ceil(-20 * Math.log(u)));
  expect(powerLawCorrelation(powerLaw)).toBeGreaterThan(0.99);
  expect(powerLawCorrelation(exponential)).toBeLessThan(0.9);
});

test('zeros do not count', () => {
  expect(powerLawCorrelation([0, 1, 1, 1, 2, 2, 5, 0])).toBe(powerLawCorrelation([1, 1, 1, 2, 2, 5]));
});

test('where all counts are equal there is no correlation to speak of', () => {
  expect(powerLawCorrelation([1, 1, 1])).toBeNaN();
});
