import { expect, test } from 'vitest';
import { nearer, ownPlace, valueAt } from './scale.ts';

const ranges = {
  even: { default: 5, min: 0, max: 10 },
  decades: { default: 0.006, min: 0, max: 0.3 },
  'at the end': { default: 2, min: 0, max: 2 },
  'at the beginning': { default: 1, min: 1, max: 3 },
};

test.each(Object.entries(ranges))(
  'a range that is %s runs from end to end and meets our value at its place',
  (_, range) => {
    expect(valueAt(range, 0)).toBe(range.min);
    expect(valueAt(range, 1)).toBe(range.max);
    expect(valueAt(range, ownPlace(range))).toBeCloseTo(range.default, 10);
  },
);

test('our value stands in the middle unless it is at an end', () => {
  expect(Object.values(ranges).map(ownPlace)).toEqual([0.5, 0.5, 1, 0].map((x) => expect.closeTo(x, 10) as number));
});

test('half of a range lies about our value and inside the range', () => {
  expect([0, 1].map((place) => nearer(ranges.even, place, 0.5))).toEqual([0.25, 0.75]);
  expect([0, 1].map((place) => nearer(ranges['at the end'], place, 0.5))).toEqual([0.5, 1]);
  expect(nearer(ranges.decades, 0.3, 1)).toBeCloseTo(0.3, 12);
});
