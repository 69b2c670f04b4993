import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'seedUsers',
  kind: 'standing',
  family: 'people',
  title: { zh: '种子用户', en: 'Seed users' },
  short: { zh: '种子', en: 'Seeds' },
  summary: {
    zh: '请几位懂行又热心的人常驻，接话、答疑、带新人。',
    en: 'A few who know the matter and like to help live here: they take up talk, answer, and bring newcomers in.',
  },
  detail: {
    zh: '冷启动先要有人演：有人接话，新人的第一句才不落空；他们也拉自己的朋友进群，劲头不减。补贴不多，贵在选人。人多了像自说自话，停了补贴他们就走，最好在这之前让群里长出自己的核心。',
    en: 'A cold start needs performers: with somebody to take it up, a newcomer’s first word is not lost; and they ask their own friends in, with a zeal that does not fade. The allowance is small; choosing well is the work. Too many seem to talk to themselves, and they leave when the pay stops: by then the group had better have a core of its own.',
  },
  touches: { zh: '新人和提问的人', en: 'Newcomers and those who ask' },
  rows: ['R24', 'R29'],
  evidence: 'claimed',
  claims: [{ row: 'R24', scenario: 'open-door-launch', metric: 'messages', claimed: null, sign: 1, from: 0 }],
  params: {
    seeds: range({
      label: { zh: '几位', en: 'How many' },
      unit: { zh: '位', en: '' },
      min: 1,
      max: 10,
      step: 1,
      default: 3,
    }),
  },
  cost: ({ seeds }) => ({ money: 5 * seeds, minutes: seeds }),
  begin({ seeds }, operator) {
    operator.hire({ role: 'seed', count: seeds, invites: true });
  },
  end(_, operator) {
    operator.dismiss('seed');
  },
  lapse(_, operator) {
    operator.dismiss('seed');
  },
});
