import { expect, test } from 'vitest';
import { dueOn } from './postEvenly.ts';

test('a week holds as many as were ordered, spread as evenly as days allow', () => {
  for (let perWeek = 0; perWeek <= 21; perWeek++) {
    const days = Array.from({ length: 7 }, (_, weekday) => dueOn(weekday, perWeek));
    expect(days.reduce((a, b) => a + b)).toBe(perWeek);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(1);
  }
});
