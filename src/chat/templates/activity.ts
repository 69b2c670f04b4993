import type { Line } from '../line.ts';

/** Calls to take part in something, and the lines of those who do. */
export const ACTIVITIES: readonly Line[] = [
  ['打卡第 {n} 天', 'Checked in, day {n}'],
  ['今天的已完成，打卡', 'Done for today, checked in'],
  ['我来报到了', 'Here I am'],
  ['参加 +1', 'Count me in'],
  ['今日打卡：{thing}', "Today's check-in: {thing}"],
  ['坚持第 {n} 天，还不错', 'Day {n}, going well'],
  ['接龙：我也参加', 'In line: me too'],
];
