import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonColumns } from '../runner/frame.ts';
import { turningDays } from './turningDays.ts';

const QUIT = 1;
const fee = { zh: '广告费', en: 'Ad fee' };
const rules = { zh: '群规', en: 'Rules' };

/** People who quit at noon of these days. */
function quitting(days: readonly number[]): { persons: PersonColumns } {
  const n = days.length;
  const persons = {
    role: new Uint8Array(n),
    enteredAt: new Int32Array(n),
    leftAt: Int32Array.from(days, (day) => day * 1440 + 720),
    exit: new Uint8Array(n).fill(QUIT),
    cause: new Uint8Array(n),
  };
  return { persons };
}

test('the week in which most quit and the days of decisions, in order of time', () => {
  const worst = quitting([15, 16, 17, 18, 19, 40, 41, 60]);
  expect(turningDays(worst, 90, [{ day: 22.5, title: fee }])).toEqual([
    { day: 14, quits: 5 },
    { day: 22, decided: fee },
  ]);
});

test('a day that is both is told once; of two decisions of a day the first gives the name', () => {
  const worst = quitting([14, 14, 14, 14, 14]);
  const decisions = [
    { day: 14, title: fee },
    { day: 14.2, title: rules },
  ];
  expect(turningDays(worst, 90, decisions)).toEqual([{ day: 14, quits: 5, decided: fee }]);
});

test('where nothing was decided after the start and few quit, the middle of the run', () => {
  expect(turningDays(quitting([3, 20, 50]), 90, [{ day: 0, title: rules }])).toEqual([{ day: 45 }]);
});

test('every day offered lies within the run, once, and there is one in any run of two days and more', () => {
  const days = fc.integer({ min: 2, max: 365 });
  const within = fc.array(fc.double({ min: 0, max: 365, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(days, within, within, (length, quits, decided) => {
      const offered = turningDays(
        quitting(quits),
        length,
        decided.map((day) => ({ day, title: fee })),
      ).map(({ day }) => day);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b));
      expect(offered.every((day) => Number.isInteger(day) && day > 0 && day < length)).toBe(true);
    }),
  );
});
