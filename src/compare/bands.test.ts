import { expect, test } from 'vitest';
import { bandsOf } from './bands.ts';

test('bands agree with R by day: quantile(x, c(.5, .25, .75, .1, .9, .025, .975), type = 7)', () => {
  const curves = [1, 2, 4, 8, 16].map((x) => [0, x, -x]);
  const { median, bands } = bandsOf(curves);
  expect([...median]).toEqual([0, 4, -4]);
  expect(bands.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
  const second = bands.flatMap(({ low, high }) => [low[1], high[1]]);
  expect(second).toEqual([2, 8, 1.4, 12.8, 1.1, 15.2].map((x) => expect.closeTo(x, 12) as number));
  expect(bands[0]?.low[2]).toBe(-8);
});

test('a day on which a run could not be measured is left out of that day alone', () => {
  const { median } = bandsOf([
    [1, NaN, NaN],
    [3, 5, NaN],
  ]);
  expect([...median]).toEqual([2, 5, NaN]);
});

test('of no runs there are none', () => {
  expect(bandsOf([]).median).toHaveLength(0);
});
