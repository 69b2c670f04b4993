import { expect, test } from 'vitest';
import { lift, type File } from './lift.ts';

// Format 2 called the fee a price, format 3 put it in a list.
const steps = new Map([
  [1, ({ fee, ...file }: File): File => ({ ...file, format: 2, price: fee })],
  [2, ({ price, ...file }: File): File => ({ ...file, format: 3, prices: [price] })],
]);
const formats = { newest: 3, steps };

test('a file of any older format is lifted step by step', () => {
  const lifted = { ok: true, value: { format: 3, prices: [100], id: 'a' } };
  expect(lift({ format: 1, fee: 100, id: 'a' }, formats)).toEqual(lifted);
  expect(lift({ format: 2, price: 100, id: 'a' }, formats)).toEqual(lifted);
  expect(lift({ format: 3, prices: [100], id: 'a' }, formats)).toEqual(lifted);
});

test('one of a newer format is refused, with what to do', () => {
  const lifted = lift({ format: 4 }, formats);
  expect(lifted.ok || lifted.problems).toMatchObject([{ path: 'format', found: '4', remedy: {} }]);
});

test('what has no number is left to the schema', () => {
  for (const value of [null, 3, [], {}, { format: 'one' }]) {
    expect(lift(value, formats)).toEqual({ ok: true, value });
  }
});
