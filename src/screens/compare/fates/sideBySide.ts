/** Two diaries next to each other, a row a day, and which of the rows tell the most. */
import type { DiaryEntry } from '../../../runner/frame.ts';

export interface StoryDay {
  day: number;
  entries: readonly [readonly DiaryEntry[], readonly DiaryEntry[]];
}

export interface ShownDay extends StoryDay {
  /** Rows left out just before this one. */
  skipped: number;
}

type Entries = readonly DiaryEntry[];

const dayOf = ({ at }: Pick<DiaryEntry, 'at'>): number => Math.floor(at / 1440);

/** Each day on which something is told in either story, in order. */
export function sideBySide(first: Entries, second: Entries): StoryDay[] {
  const days = [...new Set([...first, ...second].map(dayOf))].sort((a, b) => a - b);
  const of = (entries: Entries, day: number): DiaryEntry[] => entries.filter((entry) => dayOf(entry) === day);
  return days.map((day) => ({ day, entries: [of(first, day), of(second, day)] }));
}

/** Rows before and after a turning point that are shown with it. */
const BEFORE = 2;
const AFTER = 4;

/** The rows around the days on which something turned: where the stories part, where one ends. */
export function around(rows: readonly StoryDay[], turns: readonly number[]): ShownDay[] {
  const places = turns.map((day) => rows.findIndex((row) => row.day >= day)).filter((place) => place >= 0);
  let last = -1;
  return rows.flatMap((row, k): ShownDay[] => {
    if (!places.some((place) => k >= place - BEFORE && k <= place + AFTER)) return [];
    const shown = { ...row, skipped: k - last - 1 };
    last = k;
    return [shown];
  });
}
