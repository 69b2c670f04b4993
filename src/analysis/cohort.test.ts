import { describe, expect, test } from 'vitest';
import { cohort, type ObservedPersons } from './cohort.ts';

// In order: a quit of cause 2, one removed, one whose group ended as planned, one inside, an advertiser, a latecomer.
const persons: ObservedPersons = {
  role: [0, 0, 1, 1, 2, 0],
  enteredAt: [0, 0, 100, 200, 50, 900],
  leftAt: [400, 300, 500, -1, 60, -1],
  exit: [1, 2, 3, 0, 1, 0],
  cause: [2, 255, 255, 255, 4, 255],
};

describe('a cohort', () => {
  test('has quits as events by cause, and every other end as censoring', () => {
    const { durations, event } = cohort(persons, { now: 1000 });
    expect([...durations]).toEqual([400, 300, 400, 800, 10, 100]);
    expect([...event]).toEqual([3, 0, 0, 0, 5, 0]);
  });

  test('knows nothing of what comes after now', () => {
    const { durations, event } = cohort(persons, { now: 399 });
    expect([...durations]).toEqual([399, 300, 299, 199, 10]);
    expect([...event]).toEqual([0, 0, 0, 0, 5]);
    expect(cohort(persons, { now: 400 }).event[0]).toBe(3);
  });

  test('can be of one role, and can leave roles out', () => {
    expect([...cohort(persons, { now: 1000, role: 1 }).durations]).toEqual([400, 800]);
    expect([...cohort(persons, { now: 1000, without: [2] }).durations]).toEqual([400, 300, 400, 800, 100]);
    expect(cohort(persons, { now: 1000, role: 2, without: [2] }).durations).toHaveLength(0);
  });
});
