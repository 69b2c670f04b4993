import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { Minute } from '../engine/setup.ts';

/** A moment as files and the page write it: a day number from 0 (its 00:00), or `"day HH:MM"`. */
export type Time = number | string;

/** `"10 09:30"`: day 10, half past nine. */
export const TIME_PATTERN = /^(\d{1,3}) ([01]?\d|2[0-3]):([0-5]\d)$/;

/** Minutes since day 0, 00:00. The time must have the right shape; NaN where it has not. */
export function parseTime(time: Time): Minute {
  if (typeof time === 'number') return time * MINUTES_PER_DAY;
  const match = TIME_PATTERN.exec(time);
  if (!match) return NaN;
  return Number(match[1]) * MINUTES_PER_DAY + Number(match[2]) * 60 + Number(match[3]);
}

/** The shortest way to write a minute: the day number at 00:00, else `"day HH:MM"`. */
export function formatTime(minute: Minute): Time {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const rest = minute - day * MINUTES_PER_DAY;
  if (rest === 0) return day;
  return `${day} ${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

/** Weekday of a date `YYYY-MM-DD`, 0 = Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
