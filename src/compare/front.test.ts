import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates, frontOf, frontShares, type Aims } from './front.ts';

const aims: Aims = ['more', 'less'];
/** Few values, so that there are ties. */
const point = fc.tuple(fc.nat(6), fc.nat(6));
const points = fc.array(point, { minLength: 1, maxLength: 8 });
const column = (seeds: number) =>
  fc.array(fc.nat(20), { minLength: seeds, maxLength: seeds }).map((values) => Float64Array.from(values));
const arms = fc
  .record({ seeds: fc.integer({ min: 1, max: 30 }), count: fc.integer({ min: 1, max: 5 }) })
  .chain(({ seeds, count }) =>
    fc.array(fc.tuple(column(seeds), column(seeds)), { minLength: count, maxLength: count }),
  );

test('more is better or less is, as the aims say', () => {
  const cheap = [0.6, 10];
  expect(dominates(cheap, [0.6, 12], aims)).toBe(true);
  expect(dominates([0.6, 12], cheap, aims)).toBe(false);
  expect(frontOf([cheap, [0.7, 30], [0.6, 12]], aims)).toEqual([true, true, false]);
  expect(frontOf([cheap, [0.7, 30], [0.6, 12]], ['more', 'more'])).toEqual([false, true, false]);
});

test('nothing on the front is dominated, and whatever is not there is dominated by something there', () =>
  fc.assert(
    fc.property(points, (all) => {
      const front = frontOf(all, aims);
      const there = all.filter((_, k) => front[k]);
      for (const a of there) for (const b of all) expect(dominates(b, a, aims)).toBe(false);
      all.forEach((a, k) => expect(front[k] || there.some((b) => dominates(b, a, aims))).toBe(true));
    }),
  ));

test('the order of the points does not matter', () =>
  fc.assert(
    fc.property(points, fc.infiniteStream(fc.nat(999)), (all, keys) => {
      const order = all.map((_, k) => ({ k, key: Number(keys.next().value) })).sort((a, b) => a.key - b.key);
      const front = frontOf(all, aims);
      expect(
        frontOf(
          order.map(({ k }) => all[k]),
          aims,
        ),
      ).toEqual(order.map(({ k }) => front[k]));
    }),
  ));

test('points that are alike share their fate, and put nobody off the front', () =>
  fc.assert(
    fc.property(points, (all) => {
      const front = frontOf(all, aims);
      expect(frontOf([...all, ...all], aims)).toEqual([...front, ...front]);
    }),
  ));

test('shares lie between 0 and 1, some arm is always on the front, and the order of the arms does not matter', () =>
  fc.assert(
    fc.property(arms, (all) => {
      const shares = frontShares(all, aims);
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(frontShares(all.toReversed(), aims)).toEqual(shares.toReversed());
    }),
    { numRuns: 40 },
  ));

test('an arm that is better in every seed and both aims is on the front in every sample, the other in none', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }).chain(column.bind(null)), (values) => {
      const worse = [values, values];
      const better = [values.map((value) => value + 1), values.map((value) => value - 1)];
      expect(frontShares([worse, better], aims)).toEqual([0, 1]);
    }),
    { numRuns: 40 },
  ));

test('with one seed there is one sample only: the front itself', () =>
  fc.assert(
    fc.property(points, (all) => {
      const single = all.map((values) => values.map((value) => Float64Array.of(value)));
      expect(frontShares(single, aims)).toEqual(frontOf(all, aims).map(Number));
    }),
    { numRuns: 40 },
  ));

/** Half of the seeds favour either: which median is higher is a coin that each sample tosses. */
test('arms that are level in truth are each on the front about as often', () => {
  const seeds = 101;
  const flat = new Float64Array(seeds);
  const up = Float64Array.from({ length: seeds }, (_, k) => k);
  const down = Float64Array.from({ length: seeds }, (_, k) => seeds - 1 - k);
  const [a, b] = frontShares(
    [
      [up, flat],
      [down, flat],
    ],
    aims,
  );
  expect(Math.abs(a - 0.5)).toBeLessThan(0.1);
  expect(Math.abs(b - 0.5)).toBeLessThan(0.15);
});

test('without seeds there is no share', () => {
  expect(frontShares([[new Float64Array(), new Float64Array()]], aims)).toEqual([NaN]);
});
