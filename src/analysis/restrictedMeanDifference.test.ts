import { expect, test } from 'vitest';
import { kaplanMeier } from './kaplanMeier.ts';
import { restrictedMeanDifference } from './restrictedMeanDifference.ts';
import { aml, leukaemia, ovarian, type Sample } from './trials.fixture.ts';

const curves = ([first, second]: readonly [Sample, Sample]) =>
  [kaplanMeier(first.time, first.event), kaplanMeier(second.time, second.event)] as const;

// R: survival:::survmean(survfit(Surv(time, event) ~ x), rmean = tau)$matrix[, c('rmean', 'se(rmean)')]
test.each([
  ['aml to 26', aml, 26, [22.14772727273, 1.783819875317], [18.04166666667, 2.605999355121]],
  ['leukaemia to 20', leukaemia, 20, [8.428571428571, 1.268082682504], [16.116526610644, 1.251560196005]],
  ['ovarian to 600', ovarian(), 600, [427.5384615385, 57.07926756377], [534.905982906, 25.6842417121]],
] as const)('of %s agrees with R', (_, samples, tau, [mean, error], [otherMean, otherError]) => {
  const found = restrictedMeanDifference(...curves(samples), tau)!;
  expect(found.difference).toBeCloseTo(otherMean - mean, 8);
  expect(found.standardError).toBeCloseTo(Math.sqrt(error ** 2 + otherError ** 2), 8);
  expect((found.high - found.low) / found.standardError).toBeCloseTo(2 * 1.959963984540054, 9);
});

test('is unknown where one of the samples was not watched for so long', () => {
  expect(restrictedMeanDifference(...curves(leukaemia), 36)).toBeNull();
});
