import { sooner } from '../engine/levers.ts';
import type { Operator } from '../engine/operator.ts';
import { postEvenly } from '../engine/postEvenly.ts';
import { flag, range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  within: range({
    label: { zh: '提问没人接，多久有人答', en: 'Open questions answered within' },
    unit: { zh: '分钟', en: 'minutes' },
    min: 10,
    max: 720,
    step: 10,
    default: 30,
  }),
  coupons: range({
    label: { zh: '贴身福利', en: 'Tailored benefits' },
    unit: { zh: '次/周', en: 'a week' },
    min: 0,
    max: 7,
    step: 1,
    default: 1,
  }),
  price: range({
    label: { zh: '券后价', en: 'Price with the coupon' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 500,
    step: 10,
    default: 60,
  }),
  discount: range({
    label: { zh: '券减多少', en: 'The coupon takes off' },
    unit: { zh: '%', en: '%' },
    min: 0,
    max: 30,
    step: 5,
    default: 10,
  }),
  privileges: flag({
    label: { zh: '老客和活跃的人另有照顾', en: 'Privileges for the loyal and active' },
    default: true,
  }),
} as const;

/** Days after which members are asked again what they want. */
const ASK_EVERY = 21;

function serveToday(settings: Values<typeof params>, operator: Operator): void {
  const { coupons, discount, price, privileges } = settings;
  if (operator.daysIn % ASK_EVERY === 0) operator.ask('poll');
  postEvenly(operator, coupons, {
    kind: 'offer',
    quality: 0.85,
    wear: 'offer',
    path: 'shop',
    coupon: discount,
    price,
  });
  if (privileges) operator.serve({ welcome: false, privileges: true, ownService: true, wake: false, share: 0.05 });
}

export default defineStrategy({
  id: 'deepService',
  kind: 'standing',
  family: 'value',
  title: { zh: '深度服务', en: 'Deep service' },
  short: { zh: '深服务', en: 'Service' },
  summary: {
    zh: '有问必答，福利按他们买过什么来定，老客另有照顾。',
    en: 'Every question is answered, benefits follow what people bought, the loyal get more.',
  },
  detail: {
    zh: '券只发给买过的人和活跃的人，别人看不到，也就不嫌烦；减的钱从毛利里出。例如首购群：给买过的人相关商品的券，带动复购。先弄清楚他们要什么，再给；只发券不说话，群就和群发短信没有两样。人手用得多，一个人照顾不了几个群。',
    en: 'Coupons go to those who have bought and to the active alone; others do not see them and do not mind, and what they take off comes out of the margin. A group of first buyers, say: coupons on related goods bring them to buy again. Find out what they want before giving it; coupons without a word make the group no better than a mass message. It takes much time; one person cannot serve many groups so.',
  },
  touches: { zh: '提问的人；买过东西的人', en: 'Those who ask; those who have bought' },
  rows: ['R25', 'R8'],
  evidence: 'claimed',
  claims: [{ row: 'R25', scenario: 'shop-repurchase', metric: 'worth', claimed: null, sign: 1 }],
  params,
  cost: ({ coupons }) => ({ money: 0, minutes: Math.round(5 + (20 * coupons) / 7) }),
  hold({ within }, levers) {
    levers.desk = sooner(levers.desk, within);
  },
  begin: serveToday,
  daily: serveToday,
});
