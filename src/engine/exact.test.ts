import { expect, test } from 'vitest';
import { exp, ln, pow } from './exact.ts';

const bytes = new DataView(new ArrayBuffer(8));

/** Places between two doubles of the same sign, in units of the last place. */
function ulps(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  const place = (x: number): bigint => {
    bytes.setFloat64(0, x);
    return bytes.getBigInt64(0);
  };
  return Math.abs(Number(place(a) - place(b)));
}

/** `count` numbers over [from, to], evenly spread and never round. */
function* spread(from: number, to: number, count: number): Generator<number> {
  for (let k = 0; k < count; k++) yield from + (to - from) * ((k * 0.6180339887498949) % 1);
}

test('exp agrees with the platform within two units of the last place', () => {
  let worst = 0;
  for (const [from, to] of [
    [-740, -700],
    [-700, 700],
    [-30, 30],
    [-1, 1],
    [-1e-9, 1e-9],
  ] as const) {
    // Below the normal range a unit of the last place is as large as the number: one step is still one step.
    for (const x of spread(from, to, 40000)) worst = Math.max(worst, ulps(exp(x), Math.exp(x)));
  }
  expect(worst).toBeLessThanOrEqual(2);
});

test('ln agrees with the platform within two units of the last place', () => {
  let worst = 0;
  for (const [from, to] of [
    [-740, 700],
    [-30, 30],
    [-1, 1],
    [-1e-6, 1e-6],
  ] as const) {
    for (const e of spread(from, to, 40000)) worst = Math.max(worst, ulps(ln(Math.exp(e)), Math.log(Math.exp(e))));
  }
  for (const x of spread(0, 2, 40000)) worst = Math.max(worst, ulps(ln(x), Math.log(x)));
  expect(worst).toBeLessThanOrEqual(2);
});

test('known values come out to the last bit, e to the last but one (as in fdlibm)', () => {
  expect(exp(0)).toBe(1);
  expect(ulps(exp(1), Math.E)).toBeLessThanOrEqual(1);
  expect(ln(1)).toBe(0);
  expect(ln(2)).toBe(Math.LN2);
  expect(ln(10)).toBe(Math.LN10);
  expect(exp(Math.LN2)).toBe(2);
});

test('the edges behave as those of Math', () => {
  for (const x of [Infinity, -Infinity, NaN, 709.782712893384, 709.79, 710, -745.1332191019411, -745.2, -1e6, 1e6]) {
    if (Number.isFinite(x)) expect(ulps(exp(x), Math.exp(x)), `exp(${x})`).toBeLessThanOrEqual(1e3);
    else expect(exp(x), `exp(${x})`).toBe(Math.exp(x));
  }
  for (const x of [0, -1, NaN, Infinity, -Infinity]) expect(ln(x), `ln(${x})`).toBe(Math.log(x));
  expect(ulps(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThanOrEqual(2);
  expect(ulps(ln(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThanOrEqual(2);
});

test('there and back again is where one was', () => {
  for (const x of spread(-700, 700, 20000))
    expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-15 * Math.max(2, Math.abs(x)));
});

test('exp never falls and ln never falls', () => {
  let [before, logBefore] = [0, -Infinity];
  for (let x = -20; x < 20; x += 0.00137) {
    const [y, z] = [exp(x), ln(x + 20.001)];
    expect(y).toBeGreaterThan(before);
    expect(z).toBeGreaterThan(logBefore);
    [before, logBefore] = [y, z];
  }
});

test('powers of nothing, of one and of ordinary numbers', () => {
  expect(pow(0, 0)).toBe(1);
  expect(pow(0, 2)).toBe(0);
  expect(pow(1, 0.3)).toBe(1);
  expect(pow(9, 0.5)).toBeCloseTo(3, 14);
  for (const b of spread(0.01, 50, 500)) expect(pow(b, 0.8) / Math.pow(b, 0.8)).toBeCloseTo(1, 13);
});
