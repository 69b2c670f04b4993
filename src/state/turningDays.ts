/** Days of a finished run from which it might have gone otherwise. */
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { Text } from '../engine/text.ts';
import type { Frame } from '../runner/frame.ts';
import { quitsBetween } from './tally.ts';

export interface TurningDay {
  /** A whole day, from 1. */
  day: number;
  /** How many quit in the week that begins here, where it was the worst one. */
  quits?: number;
  /** What was decided on that day. */
  decided?: Text;
}

const WEEK = 7;
/** Fewer in the worst week are chance. */
const ENOUGH = 5;
const MOST = 8;

/**
 * The week in which most quit and the days of decisions, in order of time; the middle of the run where there is neither.
 * The first day is not among them: from there the run begins anew.
 */
export function turningDays(
  frame: Pick<Frame, 'persons'>,
  days: number,
  decisions: readonly { day: number; title: Text }[],
): TurningDay[] {
  const decided = decisions.map(({ day, title }) => ({ day: Math.floor(day), decided: title }));
  const found = [...worstWeek(frame, days), ...decided].filter(({ day }) => day > 0 && day < days);
  const byDay = new Map<number, TurningDay>();
  for (const one of found) byDay.set(one.day, { ...one, ...byDay.get(one.day) });
  if (byDay.size === 0 && days > 1) return [{ day: Math.floor(days / 2) }];
  return [...byDay.values()].slice(0, MOST).sort((a, b) => a.day - b.day);
}

function worstWeek(frame: Pick<Frame, 'persons'>, days: number): TurningDay[] {
  const weeks = Array.from({ length: Math.ceil(days / WEEK) }, (_, k) => {
    const day = k * WEEK;
    return { day, quits: quitsBetween(frame, day * MINUTES_PER_DAY, (day + WEEK) * MINUTES_PER_DAY) };
  });
  const worst = weeks.reduce((a, b) => (b.quits > a.quits ? b : a), { day: 0, quits: 0 });
  return worst.quits >= ENOUGH ? [worst] : [];
}
