import { expect, test } from 'vitest';
import { sensitivity } from '../../validation/report.fixture.ts';
import { directionOf, outcomesOf, strongest } from './screening.ts';

test('the strongest come first, at most as many as asked for', () => {
  expect(outcomesOf(sensitivity.morris)).toEqual(['retention', 'ads']);
  const rows = strongest(sensitivity.morris, 'retention', 3);
  expect(rows.map((row) => row.parameter)).toEqual(['quitSlope', 'adGrievance', 'quitBase']);
  expect(rows.every((row, k) => k === 0 || row.muStar <= rows[k - 1].muStar)).toBe(true);
});

test('a parameter that pushes both ways is said to', () => {
  const row = { parameter: 'a', outcome: 'b', sigma: 0, muStar: 1 };
  expect([0.9, -0.9, 0.2].map((mu) => directionOf({ ...row, mu }))).toEqual(['raises', 'lowers', 'either']);
});
