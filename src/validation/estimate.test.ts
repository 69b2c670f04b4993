import { expect, test } from 'vitest';
import { estimateOf, tQuantile } from './estimate.ts';

test('the quantile of t is that of the tables', () => {
  const table = { 1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 9: 2.262, 19: 2.093, 29: 2.045, 1000: 1.962 };
  for (const [freedom, t] of Object.entries(table)) expect(tQuantile(Number(freedom))).toBeCloseTo(t, 2);
});

test('the interval is the mean and t standard errors each way', () => {
  const { value, from, to } = estimateOf([1, 2, 3, 4, 5]);
  expect(value).toBe(3);
  expect(to - value).toBeCloseTo(2.776 * Math.sqrt(2.5 / 5), 2);
  expect(value - from).toBeCloseTo(to - value, 12);
});

test('one value has no width, and what is not a number is left out', () => {
  expect(estimateOf([7])).toEqual({ value: 7, from: 7, to: 7 });
  expect(estimateOf([1, NaN, 3]).value).toBe(2);
});
