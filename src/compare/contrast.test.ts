import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, differencesOf } from './contrast.ts';

describe('a contrast', () => {
  test('is the second arm less the first, seed by seed', () => {
    expect([...differencesOf([1, 2, 3], [4, 2, 1])]).toEqual([3, 0, -2]);
    expect(contrastOf([1, 2, 3], [4, 2, 1], 'more')?.median).toBe(0);
  });

  test('says how often the second is better in the metric’s own direction; ties count half', () => {
    const [first, second] = [
      [1, 1, 1, 1],
      [2, 2, 1, 0],
    ];
    expect(contrastOf(first, second, 'more')?.probability).toBe(2.5 / 4);
    expect(contrastOf(first, second, 'less')?.probability).toBe(1.5 / 4);
  });

  test('leaves out seeds on which an arm could not be measured', () => {
    expect(contrastOf([1, NaN, 3], [2, 2, NaN], 'more')).toMatchObject({ median: 1, low: 1, high: 1, seeds: 1 });
    expect(contrastOf([NaN], [1], 'more')).toBeUndefined();
    expect(contrastOf([], [], 'more')).toBeUndefined();
  });

  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 40,
  });

  test('does not depend on the order of the seeds', () => {
    const property = fc.property(pairs, fc.nat(40), (rows, turn) => {
      const of = (list: [number, number][]) =>
        contrastOf(
          list.map(([a]) => a),
          list.map(([, b]) => b),
          'more',
        );
      const k = turn % rows.length;
      expect(of([...rows.slice(k), ...rows.slice(0, k)].reverse())).toEqual(of(rows));
    });
    fc.assert(property);
  });

  test('what is likely better is likely not worse', () => {
    const property = fc.property(pairs, (rows) => {
      const [first, second] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      const there = contrastOf(first, second, 'more')!;
      const back = contrastOf(second, first, 'more')!;
      expect(there.probability + back.probability).toBeCloseTo(1, 12);
      expect(there.median).toBeCloseTo(-back.median, 12);
    });
    fc.assert(property);
  });
});
