import type { Operator } from '../engine/operator.ts';
import { postEvenly } from '../engine/postEvenly.ts';
import { range, type Values } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

const params = {
  perWeek: range({
    label: { zh: '招募', en: 'Offers' },
    unit: { zh: '次/周', en: 'a week' },
    min: 1,
    max: 7,
    step: 1,
    default: 1,
  }),
  price: range({
    label: { zh: '会费', en: 'Fee' },
    unit: { zh: '元', en: 'RMB' },
    min: 10,
    max: 1000,
    step: 10,
    default: 100,
  }),
  quality: range({
    label: { zh: '权益', en: 'Benefits' },
    unit: { zh: '%', en: '%' },
    min: 20,
    max: 100,
    step: 10,
    default: 70,
  }),
  service: range({
    label: { zh: '每天服务几成会员', en: 'Members served a day' },
    unit: { zh: '%', en: '%' },
    min: 0,
    max: 50,
    step: 5,
    default: 5,
  }),
} as const;

function runClub({ perWeek, price, quality, service }: Values<typeof params>, operator: Operator): void {
  postEvenly(operator, perWeek, {
    kind: 'offer',
    quality: quality / 100,
    wear: 'offer',
    path: 'membership',
    price,
  });
  if (service === 0) return;
  operator.serve({
    welcome: false,
    privileges: false,
    ownService: false,
    members: true,
    wake: false,
    share: service / 100,
  });
}

export default defineStrategy({
  id: 'membership',
  kind: 'standing',
  family: 'money',
  title: { zh: '会员订阅', en: 'Membership' },
  short: { zh: '会员', en: 'Members' },
  summary: {
    zh: '收一份会费，给一份专属权益。',
    en: 'A fee for benefits and a service of one’s own.',
  },
  detail: {
    zh: '从业者给它的难度最低，84% 的人能接受；转化率没有可靠的数。会费按月交，到期续不续看权益和信任；一个月没被服务过的会员要求退费，信任也伤了。每次服务送一份小礼。天天招募就是推销：商业消息超过 15%，退群会陡增。',
    en: 'The trade rates it the easiest path, accepted by 84 %; no reliable figure tells how many subscribe. The fee is for a month; whether it is renewed depends on benefits and trust, and a member whom nobody served for a month wants it back and trusts you less. Each service comes with a small gift. Recruiting every day is selling: above 15 % of commercial messages quits rise steeply.',
  },
  touches: { zh: '愿意付费的人；付了费的会员', en: 'Those who would pay; those who have' },
  rows: ['R35', 'R15', 'R31'],
  evidence: 'claimed',
  claims: [{ row: 'R35', scenario: 'shop-repurchase', metric: 'profit', claimed: null, sign: 1 }],
  params,
  cost: ({ perWeek, quality }) => ({ money: 0, minutes: Math.round(3 + (perWeek * 10 + 0.4 * quality) / 7) }),
  hold({ quality }, levers) {
    levers.club = quality / 100;
  },
  begin: runClub,
  daily: runClub,
});
