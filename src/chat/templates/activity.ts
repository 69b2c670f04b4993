import type { Line } from '../line.ts';

/** Calls to take part in something, as the operator makes them. */
export const CALLS: readonly Line[] = [
  ['新活动今天开始，想参加的在下面接龙', 'A new activity begins today: to take part, put your name down below'],
  ['活动开场啦，回复“参加”就算一个', 'Here we go: reply “in” and you are part of it'],
  ['大家动起来：参加的在群里说一声，我来记名', 'Come on everybody: say so here, and I write you down'],
  ['这次活动谁都可以来，第一次来的朋友也别客气', 'Anyone can join this time, newcomers too'],
  ['活动规则写在群公告里了，有问题直接问我', 'The rules of the activity are in the notice; any question, ask me'],
  ['人多才好玩，平时不说话的朋友也一起来', 'The more the merrier: those who only read, do join in'],
];

/** Lines of those who take part. */
export const ACTIVITIES: readonly Line[] = [
  ['打卡第 {n} 天', 'Checked in, day {n}'],
  ['今天的已完成，打卡', 'Done for today, checked in'],
  ['我来报到了', 'Here I am'],
  ['参加 +1', 'Count me in'],
  ['今日打卡：{thing}', "Today's check-in: {thing}"],
  ['坚持第 {n} 天，还不错', 'Day {n}, going well'],
  ['接龙：我也参加', 'In line: me too'],
];
