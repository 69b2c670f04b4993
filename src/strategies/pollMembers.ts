import { choice, flag, words } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'pollMembers',
  kind: 'deed',
  family: 'value',
  title: { zh: '投票问需求', en: 'Poll the members' },
  short: { zh: '投票', en: 'Poll' },
  summary: {
    zh: '发一次投票或表单，问大家想要什么。',
    en: 'A poll or a form that asks what people want.',
  },
  detail: {
    zh: '投票开两天，截止时告诉你多少人想要什么；往后三周，发得票最多的话题更对路，发别的没有用。表单填的人少，但还能知道大家图什么：干货、人脉、实惠还是乐子。内容日历可以跟着结果走。问了不照做，等于没问；隔一阵口味会变，要再问。答的多是常来的人，潜水的人要什么还是不知道。',
    en: 'A poll is open for two days and then tells you how many want what; in the next three weeks posts on the topic that came out on top fit better, posts on others do not. Fewer fill in a form, but it also tells what they look for: things worth knowing, people, bargains or fun. The content calendar can follow the result. Asking without acting is no use, and tastes change, so ask again. Those who answer are mostly those who come often; what lurkers want stays unknown.',
  },
  touches: { zh: '在看的人', en: 'Those who look' },
  rows: ['R34', 'R8'],
  evidence: 'claimed',
  claims: [
    {
      row: 'R34',
      scenario: 'bot-ward',
      metric: 'sales',
      claimed: null,
      sign: 1,
      day: 28,
      beside: ['contentCalendar'],
    },
  ],
  params: {
    how: choice({
      label: { zh: '怎么问', en: 'How' },
      options: {
        poll: { zh: '投票（点一下）', en: 'Poll (a tap)' },
        form: { zh: '表单（要填）', en: 'Form (to fill in)' },
      },
      default: 'poll',
    }),
    text: words({ label: { zh: '问什么', en: 'What to ask' }, maxLength: 100, default: '' }),
    mentionAll: flag({ label: { zh: '@所有人', en: 'Mention all' }, default: false }),
  },
  cost: ({ how }) => ({ money: 0, minutes: how === 'form' ? 40 : 20 }),
  begin({ how, text, mentionAll }, operator) {
    operator.post({ kind: 'question', quality: 0.5, mentionAll, text, wear: 'question' });
    operator.ask(how);
  },
});
