import { flag, words } from '../engine/param.ts';
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
    zh: '知道大家要什么，往后三周发的内容和福利更对路。问了不照做，等于没问；隔一阵口味会变，要再问。投票的多是常来的人，潜水的人要什么还是不知道。',
    en: 'Knowing what people want, what you offer in the next three weeks fits better. Asking without acting is no use, and tastes change, so ask again. Those who vote are mostly those who come often; what lurkers want stays unknown.',
  },
  touches: { zh: '在看的人', en: 'Those who look' },
  rows: ['R34', 'R8'],
  evidence: 'claimed',
  params: {
    text: words({ label: { zh: '问什么', en: 'What to ask' }, maxLength: 100, default: '' }),
    mentionAll: flag({ label: { zh: '@所有人', en: 'Mention all' }, default: false }),
  },
  cost: () => ({ money: 0, minutes: 20 }),
  begin({ text, mentionAll }, operator) {
    operator.post({ kind: 'question', quality: 0.5, mentionAll, text, wear: 'question' });
    operator.ask();
  },
});
