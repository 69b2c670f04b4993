import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Lively people who come together without being taken for shills. */
const UNNOTICED = 5;

const SHILLS = {
  zh: '收了钱又不说明，就是托：只带气氛，别替商品说好话。',
  en: 'Paid and not saying so is shilling: let them set the mood and praise no goods.',
};

export default defineStrategy({
  id: 'hypeUsers',
  kind: 'standing',
  family: 'people',
  title: { zh: '造势用户', en: 'Hype users' },
  short: { zh: '造势', en: 'Hype' },
  summary: {
    zh: '请几位爱热闹的人带气氛、起话头，把大家的目光引过来。',
    en: 'A few lively people set the mood, start talk and turn heads.',
  },
  detail: {
    zh: '气氛是带起来的：有人说，别人才跟着说。他们话多、有料的少，时间一长就成了刷屏，把想看干货的人吵走；五位以上容易被看出是托，看出来的人信任大减。适合开群、活动前后用几天，不宜长期养着。',
    en: 'Mood is made: somebody speaks, others follow. They talk much and say little; after a while it is flooding, and who came for substance leaves; more than five are easily taken for shills, and whoever sees through it loses much of his trust. Good for some days around a start or an event, not for keeping.',
  },
  touches: { zh: '在看的人', en: 'Those who look' },
  rows: ['R24', 'R2'],
  evidence: 'claimed',
  claims: [{ row: 'R24', scenario: 'open-door-launch', metric: 'messages', claimed: null, sign: 1, from: 0 }],
  params: {
    hypers: range({
      label: { zh: '几位', en: 'How many' },
      unit: { zh: '位', en: '' },
      min: 1,
      max: 10,
      step: 1,
      default: 3,
    }),
  },
  flags: ({ hypers }) => (hypers > UNNOTICED ? SHILLS : undefined),
  cost: ({ hypers }) => ({ money: 10 * hypers, minutes: 2 }),
  begin({ hypers }, operator) {
    operator.hire({ role: 'hype', count: hypers });
  },
  daily({ hypers }, operator) {
    if (hypers > UNNOTICED) operator.shill(hypers - UNNOTICED);
  },
  end(_, operator) {
    operator.dismiss('hype');
  },
  lapse(_, operator) {
    operator.dismiss('hype');
  },
});
