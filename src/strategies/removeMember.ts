import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'removeMember',
  kind: 'deed',
  family: 'order',
  needsMember: true,
  title: { zh: '移出一位成员', en: 'Remove a member' },
  short: { zh: '移出', en: 'Remove' },
  summary: { zh: '把一个人移出群聊。', en: 'Takes one person out of the group.' },
  detail: {
    zh: '广告党走了，广告就少；核心成员走了，别人的话也少。',
    en: 'Without the advertiser there are fewer ads; without a core member the others talk less, too.',
  },
  touches: { zh: '这位成员，以及跟他熟的人', en: 'This member, and those who know him' },
  rows: ['R17', 'R5'],
  evidence: 'claimed',
  claims: [
    { row: 'R5', scenario: 'ad-flooded-industry', metric: 'ads', claimed: null, sign: -1, day: 14, member: 'p470' },
  ],
  params: {},
  cost: () => ({ money: 0, minutes: 3 }),
  begin(_, operator) {
    operator.remove(operator.target);
  },
});
