import { expect, test } from 'vitest';
import { bytes } from './bytes.ts';

const decimal = (n: number) => String(Math.round(n * 10) / 10);

test('bytes stand in the unit that leaves at least one', () => {
  expect([0, 999, 1000, 1_536_000, 2e9, 5e13].map((n) => bytes(n, decimal))).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '1.5 MB',
    '2 GB',
    '50000 GB',
  ]);
});
