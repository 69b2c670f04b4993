import type { Operator } from '../engine/operator.ts';
import { postEvenly } from '../engine/postEvenly.ts';
import { range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  perWeek: range({
    label: { zh: '上新', en: 'Offers' },
    unit: { zh: '次/周', en: 'a week' },
    min: 1,
    max: 21,
    step: 1,
    default: 2,
  }),
  price: range({
    label: { zh: '单价', en: 'Price' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 1000,
    step: 10,
    default: 60,
  }),
  quality: range({
    label: { zh: '选品和售后', en: 'Goods and after-sales' },
    unit: { zh: '%', en: '%' },
    min: 20,
    max: 100,
    step: 10,
    default: 70,
  }),
} as const;

function sellToday({ perWeek, price, quality }: Values<typeof params>, operator: Operator): void {
  postEvenly(operator, perWeek, {
    kind: 'offer',
    quality: quality / 100,
    wear: 'offer',
    path: 'shop',
    price,
  });
}

export default defineStrategy({
  id: 'ownShop',
  kind: 'standing',
  family: 'money',
  title: { zh: '自营商品', en: 'Own shop' },
  short: { zh: '自营', en: 'Shop' },
  summary: {
    zh: '在群里卖自己的货，毛利归自己。',
    en: 'Sells your own goods in the group; the margin is yours.',
  },
  detail: {
    zh: '从业者说看到的人里 8% 到 15% 会买，67% 的人不反感，买得满意还会再来。货要对群的胃口，差货招退款，退款伤信任。卖得太勤，老客的钱包也空了，不买的人看见的只是广告：商业消息最好不超过 15%，超了退群会陡增。',
    en: 'The trade says that 8 to 15 % of those who see an offer buy, that 67 % do not mind, and that the content come again. The goods must fit the group; poor ones come back, and trust goes with them. Sell too often and purses are empty, while those who do not buy see nothing but ads: keep commercial messages at 15 % at most, beyond that quits rise steeply.',
  },
  touches: { zh: '愿意买的人；嫌推销的人', en: 'Those who would buy; those who mind selling' },
  rows: ['R35', 'R15'],
  evidence: 'claimed',
  claims: [
    { row: 'R35', scenario: 'shop-repurchase', metric: 'profit', claimed: null, sign: 1 },
    { row: 'R15', scenario: 'shop-repurchase', metric: 'retention', claimed: null, sign: -1, params: { perWeek: 21 } },
  ],
  params,
  cost: ({ perWeek, quality }) => ({ money: 0, minutes: Math.round(4 + (perWeek * (6 + 0.12 * quality)) / 7) }),
  begin: sellToday,
  daily: sellToday,
});
