import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontOf } from './front.ts';
import { frontShares } from './frontShares.ts';

const column = (seeds: number) =>
  fc.array(fc.nat(20), { minLength: seeds, maxLength: seeds }).map((values) => Float64Array.from(values));
const arms = fc
  .record({ seeds: fc.integer({ min: 1, max: 30 }), count: fc.integer({ min: 1, max: 5 }) })
  .chain(({ seeds, count }) =>
    fc.array(fc.tuple(column(seeds), column(seeds)), { minLength: count, maxLength: count }),
  );

test('shares lie between 0 and 1, some arm is always on the front, and the order of the arms does not matter', () =>
  fc.assert(
    fc.property(arms, (all) => {
      const shares = frontShares(all);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(frontShares(all.toReversed())).toEqual(shares.toReversed());
    }),
    { numRuns: 40 },
  ));

test('an arm that is better in every seed and both aims is on the front in every sample, the other in none', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }).chain(column.bind(null)), (values) => {
      const worse = [values, values];
      const better = [values.map((value) => value + 1), values.map((value) => value + 2)];
      expect(frontShares([worse, better])).toEqual([0, 1]);
    }),
    { numRuns: 40 },
  ));

test('with one seed there is one sample only: the front itself', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 8 }), (all) => {
      const single = all.map((values) => values.map((value) => Float64Array.of(value)));
      expect(frontShares(single)).toEqual(frontOf(all).map(Number));
    }),
    { numRuns: 40 },
  ));

/** Half of the seeds favour either: which median is higher is a coin that each sample tosses. */
test('arms that are level in truth are each on the front about as often', () => {
  const seeds = 101;
  const flat = new Float64Array(seeds);
  const up = Float64Array.from({ length: seeds }, (_, k) => k);
  const down = Float64Array.from({ length: seeds }, (_, k) => seeds - 1 - k);
  const [a, b] = frontShares([
    [up, flat],
    [down, flat],
  ]);
  expect(Math.abs(a - 0.5)).toBeLessThan(0.1);
  expect(Math.abs(b - 0.5)).toBeLessThan(0.15);
});

test('without seeds there is no share', () => {
  expect(frontShares([[new Float64Array(), new Float64Array()]])).toEqual([NaN]);
});
