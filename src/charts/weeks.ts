import { textWidth } from './format.ts';

export interface WeekMark {
  /** Day on which the week begins; the first may begin in mid-week. */
  day: number;
  week: number;
}

/** Weeks of a run. They begin on Monday; `weekday` is that of day 0, 0 = Monday. */
export function weeks(days: number, weekday: number): WeekMark[] {
  const marks = [{ day: 0, week: 1 }];
  for (let day = 7 - weekday; day < days; day += 7) marks.push({ day, week: marks.length + 1 });
  return marks;
}

/** Whether a week's name has room before the next one: the first and the last week may be short. */
export function hasRoom(marks: readonly WeekMark[], index: number, days: number, pxPerDay: number): boolean {
  const from = marks[index].day;
  const to = marks[index + 1]?.day ?? days;
  return (to - from) * pxPerDay >= 40 || to - from >= 7;
}

/** Every how many weeks a name has room, where a week is `px` wide. */
export function namedEvery(px: number, longest: string): number {
  const room = textWidth(longest) + 12;
  return [1, 2, 4, 13, 26].find((n) => n * px >= room) ?? 52;
}
