import { describe, expect, test } from 'vitest';
import { logNormalSigma } from './logNormalSigma.ts';

describe('the sigma of a log-normal', () => {
  // Python: lognormal_ll(counts)[2] of the script that computed the bands of real groups
  test.each([
    [[1, 1, 1, 2, 2, 3, 4, 7, 12, 40], 1.6152577582344958],
    [[3, 4, 4, 5, 5, 6, 7, 9], 0.3217760713959972],
    [[1, 1, 1, 1, 1, 1, 2, 250], 3.7747393512589706],
  ])('of %j is that of the reference script', (counts, sigma) => {
    expect(logNormalSigma(counts)).toBeCloseTo(sigma, 9);
  });

  test('grows with the spread of the counts', () => {
    expect(logNormalSigma([8, 9, 10, 11, 12])).toBeLessThan(logNormalSigma([2, 5, 10, 20, 50]));
  });
});
