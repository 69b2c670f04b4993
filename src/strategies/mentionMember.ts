import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'mentionMember',
  kind: 'deed',
  family: 'people',
  needsMember: true,
  title: { zh: '点名请教', en: 'Ask by name' },
  short: { zh: '@ 提问', en: '@ Ask' },
  summary: { zh: '@ 一个人，当众向他请教。', en: 'Asks one person a question by name, in front of all.' },
  detail: {
    zh: '@ 能穿过免打扰，叫到那一个人，却不惊动别人；他来了，答不答还看对不对口。问题别人也看得到，也能接。问得多了就不新鲜了。',
    en: 'An @ cuts through muting for the one addressed and rings for nobody else; whether the person answers depends on the subject. Others see the question and may take it up. Asked often, it wears off.',
  },
  touches: { zh: '这位成员', en: 'This member' },
  rows: ['R3'],
  evidence: 'claimed',
  claims: [{ row: 'R3', scenario: 'silent-experts', metric: 'openers', claimed: null, sign: 1, day: 8, member: 'p12' }],
  params: {},
  cost: () => ({ money: 0, minutes: 2 }),
  begin(_, operator) {
    operator.mention(operator.target);
  },
});
