import { sooner } from '../engine/levers.ts';
import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';
import type { Operator } from '../engine/operator.ts';

/** Days from one launch of a product to the next. */
const ROUND = 28;

/** Days of a launch group on which its product is offered. */
const OFFER_DAYS = [1, 4, 8];

/** A temporary group for one product: its story first, then what it costs. */
function launch(operator: Operator, topic: number, plan: { days: number; share: number; price: number }): void {
  const title = { zh: `新品群 ${topic + 1}`, en: `Launch of product ${topic + 1}` };
  const room = operator.open({ title, days: plan.days, share: plan.share, dissolve: true, topic });
  if (!room) return;
  room.postAt(20, { kind: 'knowledge', quality: 0.7 });
  for (const day of OFFER_DAYS) {
    if (day >= plan.days) continue;
    const offer = { path: 'shop', price: plan.price, wear: 'offer' } as const;
    room.postAt(24 * day + 20, { kind: 'offer', quality: 0.7, ...offer });
  }
}

export default defineStrategy({
  id: 'agentMatrix',
  kind: 'standing',
  family: 'structure',
  title: { zh: '代理商矩阵', en: 'Sales-agent matrix' },
  short: { zh: '代理矩阵', en: 'Agent matrix' },
  summary: {
    zh: '每个产品一个长期群加一个临时的新品群，每个地区一个长期群，由当地代理商照看。',
    en: 'For each product a lasting group and a temporary launch group; for each region a lasting group kept by local agents.',
  },
  detail: {
    zh: '产品群聚同好，新品群用完就散，四周再开一轮；地区群里代理商答疑，拿群里成交的佣金，总部少操心；佣金太低，肯出力的就少。群一多，同一个人的注意力就分薄了，没有代理商的地区群没人管；每个群每天都要花时间照看。拉人前先征得同意，不要私下加人。',
    en: 'Product groups gather the like-minded; launch groups dissolve when done and open again after four weeks; in the regions agents answer for a commission on what is sold there, and fewer of them the smaller it is. The more groups, the thinner each person’s attention; a region without an agent is left alone; every group costs time each day. Ask before adding anybody.',
  },
  touches: { zh: '各产品、各地区的成员；代理商', en: 'Members by product and region; the agents' },
  rows: ['R26', 'R4', 'R14'],
  evidence: 'claimed',
  claims: [{ row: 'R26', scenario: 'agent-matrix', metric: 'unanswered', claimed: null, sign: -1 }],
  params: {
    products: range({
      label: { zh: '产品', en: 'Products' },
      unit: { zh: '个', en: '' },
      min: 0,
      max: 4,
      step: 1,
      default: 2,
    }),
    regions: range({
      label: { zh: '地区', en: 'Regions' },
      unit: { zh: '个', en: '' },
      min: 0,
      max: 5,
      step: 1,
      default: 3,
    }),
    share: range({
      label: { zh: '邀请比例', en: 'Invite' },
      unit: { zh: '%', en: '%' },
      min: 10,
      max: 100,
      step: 5,
      default: 50,
    }),
    launchDays: range({
      label: { zh: '新品群开几天', en: 'Launch groups last' },
      unit: { zh: '天', en: 'days' },
      min: 0,
      max: 14,
      step: 1,
      default: 7,
    }),
    commission: range({
      label: { zh: '地区群佣金', en: 'Commission in the regions' },
      unit: { zh: '%', en: '%' },
      min: 0,
      max: 50,
      step: 5,
      default: 10,
    }),
    price: range({
      label: { zh: '新品价格', en: 'Price at launch' },
      unit: { zh: '元', en: 'RMB' },
      min: 10,
      max: 500,
      step: 10,
      default: 100,
    }),
  },
  cost: ({ products, regions }) => ({ money: 0, minutes: 2 + 2 * (products + regions) }),
  hold({ regions }, levers) {
    // Agents take questions within the hour and greet who comes; elsewhere the operator's own time goes into it.
    if (regions === 0) return;
    levers.desk = sooner(levers.desk, 60);
    levers.welcome = sooner(levers.welcome, 60);
  },
  begin({ products, regions, share, launchDays, commission, price }, operator) {
    const part = share / 100;
    for (let topic = 0; topic < Math.min(products, operator.topics); topic++) {
      const title = { zh: `产品群 ${topic + 1}`, en: `Product ${topic + 1}` };
      operator.open({ title, days: 0, share: part, dissolve: false, topic });
      if (launchDays > 0) launch(operator, topic, { days: launchDays, share: part, price });
    }
    for (let region = 0; region < regions; region++) {
      const title = { zh: `地区群 ${region + 1}`, en: `Region ${region + 1}` };
      const keepers = { helperRole: 'agent', leaderShare: commission / 100 };
      operator.open({ title, days: 0, share: part, dissolve: false, region, ...keepers });
    }
  },
  daily({ products, share, launchDays, price }, operator) {
    if (operator.since % ROUND !== 0 || launchDays === 0) return;
    for (let topic = 0; topic < Math.min(products, operator.topics); topic++) {
      launch(operator, topic, { days: launchDays, share: share / 100, price });
    }
  },
  end(_, operator) {
    operator.closeTemporary(true);
  },
});
