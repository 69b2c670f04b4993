import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianSequence, ranksOutside } from './medianSequence.ts';

describe('the ranks outside', () => {
  // Python: max((k for k in range((n + 1) // 2) if (n + 1) * math.comb(n, k) <= 0.05 * 2 ** n), default=-1)
  test.each([
    [0, -1],
    [1, -1],
    [7, -1],
    [8, 0],
    [11, 0],
    [100, 34],
    [1000, 444],
  ])('of %d values agree with exact integers', (count, outside) => {
    expect(ranksOutside(count, 0.05)).toBe(outside);
  });

  test('grow with the values and with the error, and leave the middle in', () => {
    const property = fc.property(fc.nat(3000), fc.double({ min: 1e-6, max: 0.2, noNaN: true }), (count, error) => {
      const outside = ranksOutside(count, error);
      expect(ranksOutside(count + 2, error)).toBeGreaterThanOrEqual(outside);
      expect(ranksOutside(count, error / 2)).toBeLessThanOrEqual(outside);
      expect(outside).toBeLessThan(Math.max(1, count / 2));
    });
    fc.assert(property);
  });
});

describe('the interval', () => {
  test('is everything while there are too few values, then runs from the lowest to the highest, then narrows', () => {
    const values = Array.from({ length: 100 }, (_, k) => k + 1);
    expect(medianSequence(values.slice(0, 7), 0.05)).toEqual({ low: -Infinity, high: Infinity });
    expect(medianSequence(values.slice(0, 8), 0.05)).toEqual({ low: 1, high: 8 });
    expect(medianSequence(values, 0.05)).toEqual({ low: 35, high: 66 });
  });
});
