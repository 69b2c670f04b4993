import { flag, words } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'announcement',
  kind: 'deed',
  family: 'order',
  title: { zh: '群公告', en: 'Announcement' },
  short: { zh: '公告', en: 'Notice' },
  summary: {
    zh: '发一条群公告；@所有人 会把开了免打扰的人也叫来。',
    en: 'An announcement; mention-all reaches even those who muted.',
  },
  detail: {
    zh: '偶尔一次管用，一周几次就招人烦：每次 @所有人，反感随着最近的次数往上加。',
    en: 'It works now and then and annoys when repeated: each mention-all costs more the more there were of late.',
  },
  touches: { zh: '全群，包括免打扰的人', en: 'Everybody, the muted included' },
  rows: ['R3', 'R34'],
  evidence: 'claimed',
  claims: [
    {
      row: 'R3',
      scenario: 'bot-ward',
      metric: 'openers',
      claimed: null,
      sign: 1,
      from: 7.5,
      day: 8,
      params: { mentionAll: true },
    },
  ],
  params: {
    mentionAll: flag({ label: { zh: '@所有人', en: 'Mention all' }, default: false }),
    text: words({ label: { zh: '内容', en: 'Text' }, maxLength: 200, default: '' }),
  },
  cost: () => ({ money: 0, minutes: 5 }),
  begin({ mentionAll, text }, operator) {
    if (text !== '') operator.pin({ zh: text, en: text });
    operator.post({ kind: 'announcement', quality: 0.5, mentionAll, text });
  },
});
