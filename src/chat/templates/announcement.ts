import type { Line } from '../line.ts';

/** Announcements by the operator. */
export const ANNOUNCEMENTS: readonly Line[] = [
  [
    '本群主题是{name}，请大家围绕主题交流，新朋友先看群公告',
    'This group is about {name}: please keep to the subject, newcomers read the notice first',
  ],
  [
    '今晚八点群内分享，主题：{thing}，欢迎提前提问',
    'Sharing in the group at eight tonight on {thing}, send questions beforehand',
  ],
  ['本周话题：{thing}。有经验的朋友多说两句', 'Topic of the week: {thing}. If you have experience, speak up'],
  [
    '请大家把群昵称改成“城市-姓名-方向”，方便认识',
    'Please set your nickname to city, name, field, so we know each other',
  ],
  [
    '群规提醒：不发广告，不刷屏，不私加骚扰，违者移出群聊',
    'Rules: no adverts, no flooding, no unwanted private messages, or you will be removed',
  ],
  ['周三答疑时间调整到晚上九点，{place}的老师会来', "Wednesday's Q and A moves to nine, with a guest from {place}"],
  ['上周精华已整理好，在群文件里，请自取', "Last week's highlights are in the group files, help yourselves"],
  ['新来的朋友欢迎自我介绍，三句话就够', 'Newcomers, do introduce yourselves, three sentences will do'],
  ['下周开始每周二、四早上十点固定分享，欢迎留意', 'From next week we share every Tuesday and Thursday at ten'],
  [
    '因为人数增加，新增两位管理员，有问题可以找他们',
    'As we grow, two more admins are on duty, turn to them with questions',
  ],
  ['做一个小投票：大家更想聊{thing}还是{other}？回复 1 或 2', 'A small poll: {thing} or {other}? Reply 1 or 2'],
  ['收集大家在{thing}上的难题，周五统一回答', 'Collecting your troubles with {thing}, answers on Friday'],
  ['本周线下小聚在{place}，想来的群里接龙', 'Meeting in {place} this week, add your name to the list'],
  ['近期有人冒充管理员私聊，请大家注意，管理员不会收费', 'Someone is posing as an admin: we never ask for money'],
  ['为了不打扰大家，晚上十一点后请尽量少发消息', 'To let everyone sleep please post little after eleven'],
];
