import { sooner } from '../engine/levers.ts';
import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'welcomeNewcomers',
  kind: 'standing',
  family: 'value',
  title: { zh: '欢迎新人', en: 'Welcome newcomers' },
  short: { zh: '迎新', en: 'Welcome' },
  summary: {
    zh: '新人进群有人点名欢迎，头几句话有人接。',
    en: 'Newcomers are greeted by name, and somebody takes up their first words.',
  },
  detail: {
    zh: '新人第一句话有人回，往后更愿意来；没人理，多半就潜下去了。欢迎和接话都花人手，一来一大波的时候最吃紧；人手用完了，后来的新人就没人管。机器人发的欢迎语只是又一条消息，不算有人接。',
    en: 'A newcomer whose first words are answered comes back more often; one who is ignored goes silent. Greeting and answering take staff time, most of all when a wave comes in; when the hours are used up, the rest find nobody. A greeting by a bot is one more line and welcomes no one.',
  },
  touches: { zh: '刚进群的人', en: 'Those who have just joined' },
  rows: ['R31', 'R29', 'F16', 'R12'],
  evidence: 'published',
  claims: [{ row: 'R29', scenario: 'ip-course', metric: 'messages', claimed: null, sign: 1 }],
  params: {
    within: range({
      label: { zh: '多久之内接话', en: 'Answer within' },
      unit: { zh: '分钟', en: 'minutes' },
      min: 5,
      max: 720,
      step: 5,
      default: 30,
    }),
  },
  cost: ({ within }) => ({ money: 0, minutes: within <= 60 ? 4 : 2 }),
  hold({ within }, levers) {
    levers.welcome = sooner(levers.welcome, within);
  },
  begin(_, operator) {
    operator.pin({
      zh: '新朋友进群请先打个招呼：你是谁，想聊什么。',
      en: 'New here? Say hello: who you are and what you would like to talk about.',
    });
  },
});
