import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../analysis/quantile.ts';
import { medianInterval, middlesOf } from './medianInterval.ts';

const eight = [0.031, -0.012, 0.044, 0.027, 0.008, 0.039, 0.052, 0.019].sort((a, b) => a - b);
const fifteen = [3.1, -2.2, 5.3, 1.4, 4.5, 0.6, 7.7, 2.8, -1.9, 6, 3.25, 2.35, 8.45, -4.55, 5.65].sort((a, b) => a - b);

describe('the bootstrap interval of a median', () => {
  // R, with the draws written to a matrix r of ranks, 5,000 rows:
  // quantile(apply(rbind(r, n + 1 - r), 1, function(i) median(x[i])), c((1 - level) / 2, (1 + level) / 2), type = 7)
  test.each([
    [eight, 0.5, 0.023, 0.035],
    [eight, 0.8, 0.019, 0.039],
    [eight, 0.9, 0.0135, 0.0415],
    [eight, 0.95, 0.008, 0.044],
    [fifteen, 0.5, 2.8, 3.25],
    [fifteen, 0.8, 2.35, 4.5],
    [fifteen, 0.9, 1.4, 5.3],
    [fifteen, 0.95, 1.4, 5.3],
  ])('agrees with R given the same draws (%#)', (sorted, level, low, high) => {
    const found = medianInterval(sorted, level);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  test('draws ranks as the lottery does: pbinom(7, 15, k / 15, lower.tail = FALSE)', () => {
    const exact = [
      1.63895873933931e-6, 2.67106314703076e-4, 4.239749709824e-3, 2.54503754241116e-2, 8.82315984067637e-2,
      0.213103182610432, 0.396341182968993, 0.603658817031007, 0.786896817389568, 0.911768401593236, 0.974549624575888,
      0.995760250290176,
    ];
    const { lower, upper } = middlesOf(15);
    expect(upper).toEqual(lower);
    exact.forEach((share, k) => {
      const found = lower.filter((rank) => rank <= k).length / lower.length;
      // Within four standard errors of 5,000 draws and their mirror images.
      expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 5000) + 1e-9);
    });
  });

  const values = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })
    .map((list) => Float64Array.from(list).sort());

  test('is that of the medians of all resamples, each by itself', () => {
    const property = fc.property(values, fc.constantFrom(0.5, 0.9, 0.95), (sorted, level) => {
      const { lower, upper } = middlesOf(sorted.length);
      const medians = Float64Array.from(lower, (rank, k) => (sorted[rank] + sorted[upper[k]]) / 2).sort();
      const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((share) => quantile(medians, share));
      expect(medianInterval(sorted, level)).toEqual({ low, high });
    });
    fc.assert(property, { numRuns: 60 });
  });

  test('holds the median, lies within the values, and a higher level holds a lower one', () => {
    const property = fc.property(values, (sorted) => {
      const [narrow, wide] = [medianInterval(sorted, 0.5), medianInterval(sorted, 0.95)];
      const median = quantile(sorted, 0.5);
      const order = [sorted[0], wide.low, narrow.low, median, narrow.high, wide.high, sorted.at(-1)];
      expect(order).toEqual(order.toSorted((a, b) => a! - b!));
    });
    fc.assert(property);
  });

  test('moves and grows with the values', () => {
    const property = fc.property(values, fc.integer({ min: -9, max: 9 }), fc.nat(5), (sorted, shift, factor) => {
      const { low, high } = medianInterval(sorted, 0.9);
      const moved = medianInterval(
        sorted.map((x) => x * factor + shift),
        0.9,
      );
      expect(moved.low).toBeCloseTo(low * factor + shift, 9);
      expect(moved.high).toBeCloseTo(high * factor + shift, 9);
    });
    fc.assert(property);
  });

  test('of the values turned over is the interval turned over', () => {
    const property = fc.property(values, (sorted) => {
      const { low, high } = medianInterval(sorted, 0.9);
      const turned = medianInterval(sorted.map((x) => -x).sort(), 0.9);
      expect(turned.low).toBeCloseTo(-high, 9);
      expect(turned.high).toBeCloseTo(-low, 9);
    });
    fc.assert(property);
  });

  test('of one value is that value, of none is no number', () => {
    expect(medianInterval([7], 0.9)).toEqual({ low: 7, high: 7 });
    expect(medianInterval([], 0.9)).toEqual({ low: NaN, high: NaN });
  });
});
