import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'thankMember',
  kind: 'deed',
  family: 'people',
  needsMember: true,
  title: { zh: '当众感谢', en: 'Thank in public' },
  short: { zh: '感谢', en: 'Thank' },
  summary: { zh: '在群里点名感谢一个人。', en: 'Thanks one person by name in the group.' },
  detail: {
    zh: '被感谢的人更愿意说话，和常说话的人更近一些；看到的人也认得他了，他的话更有人接。',
    en: 'The one thanked is readier to talk and a little closer to those who do. Those who read it know him from now on, and rather answer him.',
  },
  touches: { zh: '这位成员，和看到的人', en: 'This member, and those who read it' },
  rows: ['R24', 'R30'],
  evidence: 'guess',
  claims: [{ row: 'R24', scenario: 'cold-start-brand', metric: 'ties', claimed: null, sign: 1, day: 8, member: 'p5' }],
  params: {},
  cost: () => ({ money: 0, minutes: 2 }),
  begin(_, operator) {
    operator.thank(operator.target);
  },
});
