import { expect, test } from 'vitest';
import { clampOpen, exponential, logNormal, normalQuantile, poisson } from './distributions.ts';

/** The middles of `n` equal parts of (0, 1): a sample without luck. */
const evenly = (n: number): number[] => Array.from({ length: n }, (_, k) => (k + 0.5) / n);

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length };
}

// Check values printed with the algorithm: M. J. Wichura, Applied Statistics 37 (1988) 477-484.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
])('the normal quantile of %f is the published %f', (p, value) => {
  expect(Math.abs(normalQuantile(p) / value - 1)).toBeLessThan(1e-15);
});

test('the normal quantile is odd about one half and rises', () => {
  expect(normalQuantile(0.5)).toBe(0);
  let before = -Infinity;
  for (const p of evenly(5000)) {
    const z = normalQuantile(p);
    expect(z).toBeGreaterThan(before);
    expect(Math.abs(z + normalQuantile(1 - p))).toBeLessThan(1e-11);
    before = z;
  }
});

test.each([0.05, 0.5, 3, 20, 59, 61, 200])('a Poisson variable of mean %f has that mean and that variance', (mean) => {
  const { mean: m, variance } = moments(evenly(40000).map((u) => poisson(mean, u)));
  expect(m / mean).toBeCloseTo(1, 2);
  expect(variance / mean).toBeGreaterThan(0.97);
  expect(variance / mean).toBeLessThan(1.03);
});

test('a Poisson variable is a whole number from 0, never falls with the draw, and nothing comes of nothing', () => {
  for (const mean of [0, 0.3, 7, 80]) {
    let before = 0;
    for (const u of [0, ...evenly(500), 1 - 2 ** -32]) {
      const k = poisson(mean, u);
      expect(Number.isInteger(k)).toBe(true);
      expect(k).toBeGreaterThanOrEqual(before);
      before = k;
    }
    if (mean === 0) expect(before).toBe(0);
  }
});

test('an exponential wait has its mean, and its median is ln 2 of it', () => {
  expect(moments(evenly(40000).map((u) => exponential(12, u))).mean).toBeCloseTo(12, 1);
  expect(exponential(12, 0.5)).toBeCloseTo(12 * Math.LN2, 12);
  expect(exponential(12, 0)).toBeCloseTo(0, 15);
});

test('a log-normal variable has its median and its spread', () => {
  expect(logNormal(90, 0.5, 0.5)).toBe(90);
  const logs = evenly(20000).map((u) => Math.log(logNormal(90, 0.5, u) / 90));
  expect(Math.sqrt(moments(logs).variance)).toBeCloseTo(0.5, 2);
});

test('the extreme draws give finite numbers', () => {
  for (const u of [0, 2 ** -32, 1 - 2 ** -32, 1]) {
    expect(Number.isFinite(normalQuantile(clampOpen(u)))).toBe(true);
    expect(logNormal(1, 2.1, u)).toBeGreaterThan(0);
    expect(logNormal(1, 2.1, u)).toBeLessThan(1e7);
  }
});
