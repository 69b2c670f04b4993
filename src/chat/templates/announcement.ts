import type { Line } from '../line.ts';

/**
 * Announcements by the operator who typed none himself. What was decided stands in the pinned notice; a line here must be true of
 * any decision, lest the operator be seen to say what he never did.
 */
export const ANNOUNCEMENTS: readonly Line[] = [
  ['群公告更新了，在最上面，请大家看一眼', 'The notice at the top has changed, please have a look'],
  ['各位，群里有件事要说，写在群公告里了', 'Everybody, there is news, it stands in the notice'],
  ['请大家看一下群公告，有不清楚的在群里问', 'Please read the notice, and ask here if anything is unclear'],
  ['公告已置顶，从现在起照这个来', 'The notice is pinned, from now on we go by it'],
  ['占用大家一分钟，看一下置顶的公告', 'One minute of your time for the pinned notice'],
  ['跟大家说一声，安排有变化，以群公告为准', 'A word to all: things have changed, the notice says how'],
  ['新的安排写在公告里了，有意见可以直接跟我说', 'The new arrangement is in the notice, tell me if you disagree'],
  [
    '提醒一下，群公告有新内容，新来的朋友也请看看',
    'A reminder: there is something new in the notice, newcomers too please read it',
  ],
  ['公告里说得比较细，大家抽空看', 'The notice has the details, read it when you find time'],
  [
    '为了群里好，定了个新办法，详见公告',
    'For the good of the group there is a new way of doing things, see the notice',
  ],
];
