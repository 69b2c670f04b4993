import type { Operator } from '../engine/operator.ts';
import { postEvenly } from '../engine/postEvenly.ts';
import { range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  perWeek: range({
    label: { zh: '推广', en: 'Offers' },
    unit: { zh: '次/周', en: 'a week' },
    min: 1,
    max: 21,
    step: 1,
    default: 1,
  }),
  price: range({
    label: { zh: '单价', en: 'Price' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 2000,
    step: 10,
    default: 150,
  }),
  quality: range({
    label: { zh: '把关', en: 'Care in choosing' },
    unit: { zh: '%', en: '%' },
    min: 20,
    max: 100,
    step: 10,
    default: 60,
  }),
} as const;

function promoteToday({ perWeek, price, quality }: Values<typeof params>, operator: Operator): void {
  postEvenly(operator, perWeek, {
    kind: 'offer',
    quality: quality / 100,
    wear: 'offer',
    path: 'brand',
    price,
  });
}

export default defineStrategy({
  id: 'brandDeal',
  kind: 'standing',
  family: 'money',
  title: { zh: '品牌合作', en: 'Brand deals' },
  short: { zh: '品牌', en: 'Brand' },
  summary: {
    zh: '替品牌在群里推货，按成交拿佣金。',
    en: 'Promotes a brand’s goods in the group for a commission on what is sold.',
  },
  detail: {
    zh: '不用备货，可也最难：从业者说只有 5% 到 9% 会买，58% 的人能接受，佣金又薄。货不好，骂的是群主。为一点佣金推得勤，群就成了广告群；商业消息超过 15%，退群会陡增。',
    en: 'No stock to keep, and the hardest path: the trade says that only 5 to 9 % buy, 58 % accept it, and commissions are thin. Where the goods are poor, it is you they blame. Push often for a little commission and the group is an ad group; above 15 % of commercial messages quits rise steeply.',
  },
  touches: { zh: '愿意买的人；嫌推销的人', en: 'Those who would buy; those who mind selling' },
  rows: ['R35', 'R15'],
  evidence: 'claimed',
  claims: [
    { row: 'R35', scenario: 'shop-repurchase', metric: 'profit', claimed: null, sign: 1 },
    { row: 'R15', scenario: 'shop-repurchase', metric: 'retention', claimed: null, sign: -1, params: { perWeek: 21 } },
  ],
  params,
  cost: ({ perWeek, quality }) => ({ money: 0, minutes: Math.round(2 + (perWeek * (5 + 0.15 * quality)) / 7) }),
  begin: promoteToday,
  daily: promoteToday,
});
