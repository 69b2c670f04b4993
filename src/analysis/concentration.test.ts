import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration } from './concentration.ts';

describe('concentration', () => {
  test('of equal posters has a Gini of 0, and half of them write half', () => {
    expect(concentration([5, 5, 5, 5])).toEqual({
      giniPosters: 0,
      top10pctShare: 0.25,
      top1MemberShare: 0.25,
      postersMaking50Share: 0.5,
      postersMaking80Share: 1,
      postersWith2to9Share: 1,
    });
  });

  test('of one who writes nearly all is nearly that one', () => {
    const found = concentration([1, 1, 1, 97]);
    expect(found.giniPosters).toBeCloseTo(0.72, 12);
    expect(found).toMatchObject({ top1MemberShare: 0.97, postersMaking80Share: 0.25, postersWith2to9Share: 0 });
  });

  test('does not change when everybody writes twice as much, but for the band of 2 to 9', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }).map((x) => Float64Array.from(x).sort());
    const property = fc.property(counts, (once) => {
      const { postersWith2to9Share: _, ...before } = concentration(once);
      const { postersWith2to9Share: __, ...after } = concentration(once.map((x) => 2 * x));
      for (const [name, value] of Object.entries(before)) {
        expect(after[name as keyof typeof after]).toBeCloseTo(value, 12);
      }
    });
    fc.assert(property);
  });
});
