import { describe, expect, test } from 'vitest';
import { rhythm } from './rhythm.ts';

const DAY = 86400;

describe('the rhythm', () => {
  test('of a message every hour of a week is flat', () => {
    const hours = Array.from({ length: 7 * 24 }, (_, hour) => hour * 3600);
    const found = rhythm(hours, 0);
    expect(found.hourEntropy).toBeCloseTo(1, 12);
    expect(found).toMatchObject({
      quietest6hShare: 0.25,
      weekendShare: 2 / 7,
      silentDaysShare: 0,
      dailyCv: 0,
      days: 7,
    });
  });

  test('of a message at noon on Friday and Sunday has a silent Saturday and no entropy', () => {
    const noon = (day: number) => day * DAY + 12 * 3600;
    const found = rhythm([noon(0), noon(2)], 4);
    expect(found).toMatchObject({
      hourEntropy: 0,
      quietest6hShare: 0,
      weekendShare: 0.5,
      silentDaysShare: 1 / 3,
      days: 3,
    });
    expect(found.dailyCv).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('finds the quietest hours across midnight', () => {
    const busyNoon = Array.from({ length: 18 }, (_, k) => (3 + k) * 3600);
    expect(rhythm(busyNoon, 0).quietest6hShare).toBe(0);
  });
});
