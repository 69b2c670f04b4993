import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates, frontOf } from './front.ts';

/** Few values, so that there are ties. */
const score = fc.tuple(fc.nat(6), fc.nat(6));
const scores = fc.array(score, { minLength: 1, maxLength: 8 });

test('at least as good in every aim and better in one', () => {
  expect(dominates([0.6, 12], [0.6, 10])).toBe(true);
  expect(dominates([0.6, 10], [0.6, 12])).toBe(false);
  expect(dominates([0.7, 10], [0.6, 12])).toBe(false);
  expect(
    frontOf([
      [0.6, 10],
      [0.7, 10],
      [0.6, 12],
    ]),
  ).toEqual([false, true, true]);
});

test('nothing dominates itself', () => {
  fc.assert(fc.property(fc.array(fc.integer()), (one) => !dominates(one, one)));
});

test('nothing on the front is dominated, and whatever is not there is dominated by something there', () =>
  fc.assert(
    fc.property(scores, (all) => {
      const front = frontOf(all);
      const there = all.filter((_, k) => front[k]);
      for (const a of there) for (const b of all) expect(dominates(b, a)).toBe(false);
      all.forEach((a, k) => expect(front[k] || there.some((b) => dominates(b, a))).toBe(true));
    }),
  ));

test('the order of the scores does not matter', () =>
  fc.assert(
    fc.property(scores, fc.infiniteStream(fc.nat(999)), (all, keys) => {
      const order = all.map((_, k) => ({ k, key: Number(keys.next().value) })).sort((a, b) => a.key - b.key);
      const front = frontOf(all);
      expect(frontOf(order.map(({ k }) => all[k]))).toEqual(order.map(({ k }) => front[k]));
    }),
  ));

test('scores that are alike share their fate, and put nobody off the front', () =>
  fc.assert(
    fc.property(scores, (all) => {
      const front = frontOf(all);
      expect(frontOf([...all, ...all])).toEqual([...front, ...front]);
    }),
  ));
