import { expect, test } from 'vitest';
import { shareHolding, turns } from './flips.ts';
import { latinHypercube } from './latinHypercube.ts';
import { luckOf } from './luck.ts';

const names = Array.from({ length: 40 }, (_, k) => `x${k}`);
const places = latinHypercube(40, 200, luckOf(9));

test('a conclusion holds where its difference is above zero, and a tie is no success', () => {
  expect(shareHolding([1, -1, 0, 2])).toBe(0.5);
});

test('the guesses that turn a conclusion are found, and no others', () => {
  const holds = places.map((point) => point[7] - 0.6 * point[21] > 0.1);
  const found = turns(names, places, holds);
  expect(found.map(({ parameter }) => parameter)).toEqual(['x7', 'x21']);
  expect(found.map(({ difference }) => Math.sign(difference))).toEqual([1, -1]);
});

test('where a conclusion always holds, nothing turns it', () => {
  expect(
    turns(
      names,
      places,
      places.map(() => true),
    ),
  ).toEqual([]);
});

test('mere luck turns nothing', () => {
  expect(
    turns(
      names,
      places,
      places.map((_, k) => luckOf(8)(k, 0) > 0.5),
    ),
  ).toEqual([]);
});
