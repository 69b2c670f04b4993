import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile, quantileOfRepeated } from './quantile.ts';

describe('a quantile', () => {
  test('agrees with R: quantile(c(1, 2, 4, 8, 16), c(0, 0.1, 0.25, 0.5, 0.9, 1), type = 7)', () => {
    const found = [0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => quantile([1, 2, 4, 8, 16], share));
    expect(found).toEqual([1, 1.4, 2, 4, 12.8, 16].map((x) => expect.closeTo(x, 12) as number));
  });

  test('of a single value is that value, of none is no number', () => {
    expect(quantile([3], 0.9)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('of repeated values is that of the list written out', () => {
    const repeated = fc.array(fc.record({ value: fc.integer(), times: fc.nat(4) }), { maxLength: 30 });
    const property = fc.property(repeated, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
      const rising = some.toSorted((a, b) => a.value - b.value);
      const whole = rising.flatMap(({ value, times }) => Array.from({ length: times }, () => value));
      expect(quantileOfRepeated(rising, share)).toBe(quantile(whole, share));
    });
    fc.assert(property);
  });

  test('rises with the share and moves with the values', () => {
    const values = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
      .map((x) => Float64Array.from(x).sort());
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(values, share, share, fc.integer({ min: -50, max: 50 }), (sorted, p, q, shift) => {
      const [low, high] = [quantile(sorted, Math.min(p, q)), quantile(sorted, Math.max(p, q))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(
        quantile(
          sorted.map((x) => x + shift),
          p,
        ),
      ).toBeCloseTo(quantile(sorted, p) + shift, 9);
    });
    fc.assert(property);
  });
});
