import { expect, test } from 'vitest';
import { pooledRatio } from './ratio.ts';

test('a pooled ratio is sum over sum, not the mean of ratios', () => {
  const { value } = pooledRatio([
    { part: 1, whole: 1 },
    { part: 0, whole: 9 },
  ]);
  expect(value).toBeCloseTo(0.1, 12);
});

test('its interval is that of the ratio estimator', () => {
  // By hand: value 0.5; residuals -0.5, 0.5, 0 of whole 3, 5, 4; t(2) = 4.303.
  const { value, from, to } = pooledRatio([
    { part: 1, whole: 3 },
    { part: 3, whole: 5 },
    { part: 2, whole: 4 },
  ]);
  expect(value).toBe(0.5);
  expect(to - value).toBeCloseTo((4.3027 * Math.sqrt((3 * 0.5) / 2)) / 12, 4);
  expect(value - from).toBeCloseTo(to - value, 12);
});

test('equal ratios leave no doubt, and no case no ratio', () => {
  const even = pooledRatio([
    { part: 1, whole: 2 },
    { part: 3, whole: 6 },
  ]);
  expect(even).toEqual({ value: 0.5, from: 0.5, to: 0.5 });
  expect(pooledRatio([{ part: 0, whole: 0 }]).value).toBeNaN();
});
