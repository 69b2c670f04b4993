import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusters } from './clusters.ts';

const places = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 });

test('every place is in one cluster, and clusters lie further apart than their own places', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 20 }), (all, near) => {
      const runs = clusters(all, near);
      expect(runs.flat().toSorted((a, b) => a - b)).toEqual(all.map((_, i) => i));
      const flat = runs.map((run) => run.map((i) => all[i]));
      for (const run of flat) run.forEach((at, k) => k > 0 && expect(at - run[k - 1]).toBeLessThanOrEqual(near));
      flat.forEach((run, k) => k > 0 && expect(run[0] - flat[k - 1].at(-1)!).toBeGreaterThan(near));
    }),
  );
});

test('at the start of a run, where every line is at 100 %, there is one', () => {
  expect(clusters([8, 8, 8, 9, 8, 8, 11], 4)).toEqual([[0, 1, 2, 4, 5, 3, 6]]);
});
