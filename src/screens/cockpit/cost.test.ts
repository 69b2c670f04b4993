import { expect, test } from 'vitest';
import { moneyUsedUp, shortage, weekUsedUp } from './cost.ts';

const money = { start: 100, income: 0, cost: 40, balance: 60, minutesUsed: 400, minutesPerWeek: 420 };

test('what is missing is told in money first, then in minutes of the week', () => {
  expect(shortage({ money: 80, minutes: 30 }, money)).toEqual({ money: 20 });
  expect(shortage({ money: 0, minutes: 30 }, money)).toEqual({ minutes: 10 });
  expect(shortage({ money: 60, minutes: 20 }, money)).toBeUndefined();
});

test('the week is used up once not even the smallest day in force fits', () => {
  const daily = [25, 0, 12].map((minutes) => ({ money: 0, minutes }));
  expect(weekUsedUp(money, daily)).toBe(false);
  expect(weekUsedUp({ ...money, minutesUsed: 410 }, daily)).toBe(true);
  expect(weekUsedUp({ ...money, minutesUsed: 410 }, [])).toBe(false);
  expect(weekUsedUp({ ...money, minutesUsed: 420 }, [])).toBe(true);
});

test('the money is used up once not even the cheapest day in force can be paid', () => {
  const daily = [0, 50, 80].map((rmb) => ({ money: rmb, minutes: 5 }));
  expect(moneyUsedUp(money, daily)).toBe(false);
  expect(moneyUsedUp({ ...money, balance: 40 }, daily)).toBe(true);
  expect(moneyUsedUp({ ...money, balance: 40 }, [])).toBe(false);
  expect(moneyUsedUp({ ...money, balance: 0 }, [])).toBe(true);
});
