import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from './kaplanMeier.ts';
import { restrictedMean } from './restrictedMean.ts';
import { d, e, s } from './subjects.fixture.ts';

describe('the restricted mean', () => {
  // R: survival:::survmean(survfit(Surv(d, e > 0) ~ 1), rmean = tau)$matrix[c('rmean', 'se(rmean)')]
  test.each([
    [10, 8.721212121212, 0.593276367618],
    [16, 11.95353535354, 1.21703303005],
    [20, 13.50505050505, 1.62431697072],
  ])('to %d agrees with R', (tau, mean, standardError) => {
    const found = restrictedMean(kaplanMeier(d, e), tau);
    expect(found?.mean).toBeCloseTo(mean, 9);
    expect(found?.standardError).toBeCloseTo(standardError, 9);
  });

  test('agrees with R when some enter late', () => {
    const found = restrictedMean(kaplanMeier(d, e, s), 16);
    expect(found?.mean).toBeCloseTo(10.8428571429, 9);
    expect(found?.standardError).toBeCloseTo(1.4715280331, 9);
  });

  test('is unknown where observation ends before tau, unless nobody was left', () => {
    expect(restrictedMean(kaplanMeier(d, e), 21)).toBeNull();
    expect(restrictedMean(kaplanMeier([1, 2, 3], [1, 1, 1]), 9)).toEqual({
      mean: 2,
      standardError: expect.closeTo(0.471404520791, 9) as number,
    });
    expect(restrictedMean(kaplanMeier([], []), 1)).toBeNull();
  });

  test('is tau itself where nobody has left yet', () => {
    expect(restrictedMean(kaplanMeier([5, 9], [1, 0]), 4)).toEqual({ mean: 4, standardError: 0 });
  });

  test('without censoring it is the plain mean of what of each stay lies before tau', () => {
    const stays = fc.array(fc.nat(30), { minLength: 1, maxLength: 50 });
    const property = fc.property(stays, fc.integer({ min: 1, max: 30 }), (durations, tau) => {
      const curve = kaplanMeier(durations, new Uint8Array(durations.length).fill(1));
      const plain = durations.reduce((sum, end) => sum + Math.min(end, tau), 0) / durations.length;
      expect(restrictedMean(curve, tau)?.mean).toBeCloseTo(plain, 9);
    });
    fc.assert(property);
  });
});
