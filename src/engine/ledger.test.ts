import { expect, test } from 'vitest';
import { balance, createLedger, minutesUsed, spend, useMinutes } from './ledger.ts';

test('the till holds what was there, plus what came, less what went', () => {
  const ledger = createLedger(1000, 60, 30);
  expect(spend(ledger, 400)).toBe(true);
  ledger.income += 50;
  expect(balance(ledger)).toBe(650);
});

test('nobody spends what is not there, and a refusal costs nothing', () => {
  const ledger = createLedger(1000, 60, 30);
  expect(spend(ledger, 1001)).toBe(false);
  expect(balance(ledger)).toBe(1000);
  expect(spend(ledger, 1000)).toBe(true);
  expect(balance(ledger)).toBe(0);
});

test('a week holds its minutes and no more; they come back after seven days', () => {
  const ledger = createLedger(0, 60, 30);
  expect(useMinutes(ledger, 0, 50)).toBe(true);
  expect(useMinutes(ledger, 6 * 1440, 11)).toBe(false);
  expect(useMinutes(ledger, 6 * 1440, 10)).toBe(true);
  expect(minutesUsed(ledger, 6 * 1440 + 1439)).toBe(60);
  expect(minutesUsed(ledger, 7 * 1440)).toBe(10);
  expect(useMinutes(ledger, 7 * 1440, 50)).toBe(true);
});

test('what takes no time is always possible', () => {
  const ledger = createLedger(0, 0, 30);
  expect(useMinutes(ledger, 100, 0)).toBe(true);
  expect(useMinutes(ledger, 100, 1)).toBe(false);
});

test('in no seven days more is used than a week holds, whatever is asked', () => {
  const ledger = createLedger(0, 100, 60);
  for (let day = 0; day < 60; day++)
    for (let k = 0; k < 9; k++) useMinutes(ledger, day * 1440 + k, ((day * 7 + k * 13) % 40) + 1);
  for (let day = 6; day < 60; day++) {
    const week = ledger.minutesByDay.subarray(day - 6, day + 1).reduce((a, b) => a + b, 0);
    expect(week).toBeLessThanOrEqual(100);
  }
});
