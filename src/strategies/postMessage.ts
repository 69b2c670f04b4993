import { choice, words } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'postMessage',
  kind: 'deed',
  family: 'value',
  title: { zh: '发一条消息', en: 'Post a message' },
  short: { zh: '发言', en: 'Post' },
  summary: { zh: '以群主的身份说一句。', en: 'Says something as the owner.' },
  detail: {
    zh: '好问题、好干货能带起话头；机械推送只是又一条未读。',
    en: 'A good question or something worth knowing starts a talk; a mechanical push is one more unread line.',
  },
  touches: { zh: '在看的人', en: 'Those who look' },
  rows: ['R29', 'R34'],
  evidence: 'claimed',
  claims: [{ row: 'R29', scenario: 'cold-start-brand', metric: 'messages', claimed: null, sign: 1, day: 14 }],
  params: {
    kind: choice({
      label: { zh: '哪一种', en: 'Kind' },
      options: {
        talk: { zh: '闲聊', en: 'Talk' },
        question: { zh: '提问', en: 'Question' },
        knowledge: { zh: '干货', en: 'Knowledge' },
        push: { zh: '定时推送', en: 'Push' },
      },
      default: 'question',
    }),
    text: words({ label: { zh: '内容', en: 'Text' }, maxLength: 200, default: '' }),
  },
  cost: ({ kind }) => ({ money: 0, minutes: kind === 'knowledge' ? 15 : kind === 'push' ? 1 : 3 }),
  begin({ kind, text }, operator) {
    const quality = { talk: 0.4, question: 0.6, knowledge: 0.85, push: 0.1 }[kind];
    operator.post({ kind, quality, text });
  },
});
