import { expect, test } from 'vitest';
import { kaplanMeier } from '../analysis/kaplanMeier.ts';
import { d, e, nearly } from '../analysis/subjects.fixture.ts';
import { survivalBands } from './survivalBands.ts';

const DAY = 1440;
const curve = kaplanMeier(
  Array.from(d, (days) => days * DAY),
  e,
);

test('day by day it is what R has: summary(survfit(Surv(d, e > 0) ~ 1, conf.type = "log-log"), times = c(0, 4, 5, 9))', () => {
  const { median, bands } = survivalBands(curve, 20);
  const at = (column: Float64Array): number[] => [0, 4, 5, 9].map((day) => column[day]);
  expect(bands.map(({ level }) => level)).toEqual([0.95]);
  expect(at(median)).toEqual(nearly([1, 0.933333333333, 0.8, 0.727272727273]));
  expect(at(bands[0].low)).toEqual(nearly([1, 0.6126412437749, 0.4998239816558, 0.4252315172732]));
  expect(at(bands[0].high)).toEqual(nearly([1, 0.99033223665, 0.930717294054, 0.888167806367]));
});

test('beyond the longest stay it says nothing', () => {
  const { median, bands } = survivalBands(curve, 22);
  expect(median).toHaveLength(23);
  expect([...median].map(Number.isFinite)).toEqual(Array.from({ length: 23 }, (_, day) => day <= 20));
  expect([...bands[0].low].map(Number.isFinite)).toEqual([...median].map(Number.isFinite));
});
