import { expect, test } from 'vitest';
import { rowAt } from './rowAt.ts';

test('a step function holds from its time until the next', () => {
  expect([0, 1, 1.5, 3, 8, 9].map((at) => rowAt([1, 3, 8], at))).toEqual([-1, 0, 0, 1, 2, 2]);
  expect(rowAt([], 1)).toBe(-1);
});
