import { expect, test } from 'vitest';
import { bandOf, domainOf, sharedDomain } from './strip.ts';

test('a strip has room for the band, the value and its interval', () => {
  const [least, most] = domainOf({ low: 10, high: 20, value: 30, from: 26, to: 34 });
  expect(least).toBe(7);
  expect(most).toBe(37);
});

test('an open side of the band reaches the edge', () => {
  for (const open of [Infinity, null]) {
    const strip = { low: 0, high: open, value: 2 };
    const domain = domainOf(strip);
    expect(domain.every(Number.isFinite)).toBe(true);
    expect(bandOf(strip, domain)).toEqual([0, domain[1]]);
  }
});

test('a strip of a single point has a width', () => {
  const [least, most] = domainOf({ low: 0, high: 0, value: 0 });
  expect(most).toBeGreaterThan(least);
});

test('a strip of which nothing is known still has a scale', () => {
  expect(domainOf({ low: null, high: null, value: NaN })).toEqual([0, 1]);
});

test('strips that share a scale all fit on it', () => {
  expect(
    sharedDomain([
      { low: 10, high: 20, value: 12 },
      { low: 10, high: 20, value: 50 },
    ]),
  ).toEqual([5, 55]);
});
