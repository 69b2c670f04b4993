import { expect, test } from 'vitest';
import { normalQuantile } from './distributions.ts';
import { quickExp, quickNormal } from './tables.ts';

test('quickExp is within 4e-5 of e^x for |x| up to 12', () => {
  let worst = 0;
  for (let x = -12; x <= 12; x += 0.000917) worst = Math.max(worst, Math.abs(quickExp(x) / Math.exp(x) - 1));
  expect(worst).toBeLessThan(4e-5);
});

test('quickExp is exact at nothing, never falls, and stays at its edges beyond them', () => {
  expect(quickExp(0)).toBe(1);
  let before = 0;
  for (let x = -12; x <= 12; x += 0.00731) {
    expect(quickExp(x)).toBeGreaterThan(before);
    before = quickExp(x);
  }
  for (const far of [12, 12.0001, 13, 1e9, Infinity]) expect(quickExp(far)).toBe(quickExp(12));
  for (const far of [-12, -12.0001, -13, -1e9, -Infinity]) expect(quickExp(far)).toBe(quickExp(-12));
});

test('quickNormal is within a hundredth of the quantile between its tails, which end at 3.8', () => {
  let worst = 0;
  for (let u = 0.0005; u < 0.9995; u += 0.000071) {
    worst = Math.max(worst, Math.abs(quickNormal(u) - normalQuantile(u)));
  }
  expect(worst).toBeLessThan(0.01);
  expect(quickNormal(0)).toBeGreaterThan(-3.9);
  expect(quickNormal(0)).toBeLessThan(-3.7);
  expect(quickNormal(1 - 2 ** -32)).toBeLessThan(3.9);
  expect(quickNormal(0.5)).toBe(0);
});

test('quickNormal has mean 0 and variance 1, and rises', () => {
  const n = 50000;
  let [sum, squares, before] = [0, 0, -Infinity];
  for (let k = 0; k < n; k++) {
    const z = quickNormal((k + 0.5) / n);
    expect(z).toBeGreaterThan(before);
    sum += z;
    squares += z * z;
    before = z;
  }
  expect(sum / n).toBeCloseTo(0, 6);
  expect(squares / n).toBeCloseTo(1, 2);
});
