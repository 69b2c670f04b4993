import { describe, expect, test } from 'vitest';
import { elementaryEffects, spreadOf } from './elementaryEffects.ts';
import { luckOf } from './luck.ts';
import { STEP, trajectoryOf } from './trajectory.ts';

const walksOf = (size: number, count: number) =>
  Array.from({ length: count }, (_, row) => trajectoryOf(size, (n) => luckOf(9)(row, n)));

const screened = (size: number, count: number, f: (x: readonly number[]) => number) => {
  const effects = walksOf(size, count).map((walk) => elementaryEffects(walk, walk.points.map(f)));
  return Array.from({ length: size }, (_, k) => spreadOf(effects.map((one) => one[k])));
};

describe('a walk', () => {
  test('changes one coordinate at a time, each once, by the step, on the levels of the grid', () => {
    for (const { points, moved } of walksOf(12, 5)) {
      expect(moved.slice().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, k) => k));
      moved.forEach((coordinate, k) => {
        const differences = points[k + 1].map((x, i) => Math.abs(x - points[k][i]));
        differences.forEach((d, i) => expect(d).toBeCloseTo(i === coordinate ? STEP : 0, 12));
      });
      for (const x of points.flat()) expect(Math.abs(3 * x - Math.round(3 * x))).toBeLessThan(1e-9);
      for (const x of points.flat()) expect(Math.abs(x - 0.5)).toBeLessThan(0.5 + 1e-9);
    }
  });

  test('is the same whenever it is asked for, and walks differ', () => {
    expect(walksOf(6, 3)).toEqual(walksOf(6, 3));
    const [a, b] = walksOf(6, 2);
    expect(a).not.toEqual(b);
  });

  test('begins and steps up or down evenly', () => {
    const walks = walksOf(10, 200);
    const starts = walks.flatMap(({ points }) => points[0].map((x) => Math.round(3 * x)));
    for (const level of [0, 1, 2, 3]) {
      const share = starts.filter((x) => x === level).length / starts.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

describe('elementary effects', () => {
  test('of a linear function are its coefficients, without spread', () => {
    const [a, b, c] = screened(3, 8, ([x, y]) => 4 * x - 2 * y + 7);
    expect(a.mu).toBeCloseTo(4, 10);
    expect(b.mu).toBeCloseTo(-2, 10);
    expect(b.muStar).toBeCloseTo(2, 10);
    expect(b.sigma).toBeCloseTo(0, 10);
    expect(c).toEqual({ mu: 0, muStar: 0, sigma: 0 });
  });

  // With x moved by 2/3 where y is 0, 1/3, 2/3 or 1: effects y of mean 1/2 and variance 5/36, and of both signs for y - 1/2.
  test('of a product have the mean and the spread that can be counted by hand', () => {
    const [x] = screened(2, 400, ([u, v]) => u * v);
    expect(x.mu).toBeCloseTo(0.5, 1);
    expect(x.sigma).toBeCloseTo(Math.sqrt(5 / 36), 1);
    const [both] = screened(2, 400, ([u, v]) => u * (v - 0.5));
    expect(both.mu).toBeCloseTo(0, 1);
    expect(both.muStar).toBeCloseTo(1 / 3, 1);
  });

  // A quadratic on these levels: from 0 to 2/3 the slope is 2/3, from 1/3 to 1 it is 4/3; mean 1, spread 1/3.
  test('of a square have its mean slope', () => {
    const [x] = screened(1, 400, ([u]) => u * u);
    expect(x.mu).toBeCloseTo(1, 1);
    expect(x.sigma).toBeCloseTo(1 / 3, 1);
  });

  // Ishigami: x3 acts through x1 alone (mu near 0, mu* large), x2 by a term of its own that is even about the middle.
  test('of the function of Ishigami show that the third acts only with the first', () => {
    const angle = (u: number): number => Math.PI * (2 * u - 1);
    const ishigami = ([a, b, c]: readonly number[]): number =>
      Math.sin(angle(a)) + 7 * Math.sin(angle(b)) ** 2 + 0.1 * angle(c) ** 4 * Math.sin(angle(a));
    const [first, , third] = screened(3, 2000, ishigami);
    // By hand: sin is 0, -s, s, 0 with s = sin(pi/3) at the levels, and 0.1 x^4 is q = 9.74 at the ends, q/81 between.
    const s = Math.sin(Math.PI / 3);
    const q = 0.1 * Math.PI ** 4;
    expect(third.mu).toBeCloseTo(0, 0);
    expect(third.muStar).toBeCloseTo(((1 - 1 / 81) * q * s) / 2 / STEP, 0);
    expect(first.muStar).toBeCloseTo((s * (1 + (q + q / 81) / 2)) / STEP, 0);
  });

  test('that could not be measured are left out', () => {
    expect(spreadOf([1, NaN, 3])).toEqual({ mu: 2, muStar: 2, sigma: Math.SQRT2 });
  });
});
