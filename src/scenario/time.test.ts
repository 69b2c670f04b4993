import { expect, test } from 'vitest';
import { formatTime, parseTime, weekdayOf } from './time.ts';

test('a day number means its midnight', () => {
  expect(parseTime(10)).toBe(14_400);
});

test('a day with a time of day counts its minutes', () => {
  expect(parseTime('10 09:30')).toBe(14_970);
  expect(parseTime('0 9:05')).toBe(545);
});

test('what is not a time is not a number', () => {
  for (const text of ['10', '1 24:00', '1 10:60', '-1 10:00', 'day 1', '']) expect(parseTime(text)).toBeNaN();
});

test('a minute is written the shortest way and reads back the same', () => {
  expect(formatTime(14_400)).toBe(10);
  expect(formatTime(14_970)).toBe('10 09:30');
  for (const minute of [0, 1, 59, 60, 1_439, 1_440, 525_599]) expect(parseTime(formatTime(minute))).toBe(minute);
});

test('weekdays begin with Monday', () => {
  expect(weekdayOf('2026-03-02')).toBe(0);
  expect(weekdayOf('2026-03-08')).toBe(6);
  expect(weekdayOf('2024-02-29')).toBe(3);
});
