import { expect, test } from 'vitest';
import { latinHypercube } from './latinHypercube.ts';
import { luckOf } from './luck.ts';

test('every coordinate meets every slice once', () => {
  const points = latinHypercube(5, 20, luckOf(9));
  for (let k = 0; k < 5; k++) {
    const slices = points.map((point) => Math.floor(20 * point[k])).sort((a, b) => a - b);
    expect(slices).toEqual(Array.from({ length: 20 }, (_, n) => n));
  }
  expect(points).toEqual(latinHypercube(5, 20, luckOf(9)));
});
