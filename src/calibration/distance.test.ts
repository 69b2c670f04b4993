import { expect, test } from 'vitest';
import { distanceOf } from './distance.ts';

const around = { target: '40 % (±5)', low: 0.35, high: 0.45 };

test('a figure well inside its tolerance costs nothing, one near an end a little', () => {
  expect(distanceOf(0.4, around)).toBe(0);
  expect(distanceOf(0.36, around)).toBeCloseTo(0, 10);
  expect(distanceOf(0.35, around)).toBeCloseTo(0.1, 10);
  expect(distanceOf(0.5, around)).toBeCloseTo(0.6, 10);
  expect(distanceOf(9, around)).toBe(3);
});

test('what cannot be measured is far away', () => {
  expect(distanceOf(NaN, around)).toBe(2);
});

test('the natural end of a share is no target', () => {
  const atMost = { target: '< 15 %', low: 0, high: 0.15 };
  expect(distanceOf(0, atMost)).toBe(0);
  expect(distanceOf(0.15, atMost)).toBeCloseTo(0.1, 10);
  const atLeast = { target: '≥ 0.90', low: 0.9, high: 1 };
  expect(distanceOf(1, atLeast)).toBe(0);
  expect(distanceOf(0.9, atLeast)).toBeCloseTo(0.1, 10);
});

test('a sign is right or wrong', () => {
  const more = { target: '+', low: 0, high: 5 };
  expect([0.001, 0, -0.2].map((value) => distanceOf(value, more))).toEqual([0, 1, 1]);
});
