import { range } from '../engine/param.ts';
import { STAKE } from '../engine/stake.ts';
import { defineStrategy } from '../engine/strategy.ts';

const GAMBLING = {
  zh: '钱多份少，像赌手气，平台会当赌博处理：多分几份，或者少发一点。',
  en: 'Much money for few looks like gambling, which the platform punishes: more shares, or less money.',
};

export default defineStrategy({
  id: 'sendRedPacket',
  kind: 'deed',
  family: 'value',
  title: { zh: '发红包', en: 'Send a red packet' },
  short: { zh: '红包', en: 'Packet' },
  summary: { zh: '发一个拼手气红包，先到先得。', en: 'A lucky-draw packet; first come, first served.' },
  detail: {
    zh: '红包能把潜水的人叫出来一阵，领到的人有一部分会接着发（每领 1 元约多发 0.18 元）；过后热闹不一定留得住。没领完的一天后退回。',
    en: 'A packet brings lurkers out for a while, and some who receive send on (about 0.18 for each 1 received); the bustle need not last. What nobody takes comes back after a day.',
  },
  touches: { zh: '没开免打扰、先看到的人', en: 'Those unmuted who look first' },
  rows: ['R29'],
  evidence: 'published',
  claims: [{ row: 'R29', scenario: 'cold-start-brand', metric: 'openings', claimed: null, sign: 1, day: 21 }],
  params: {
    amount: range({
      label: { zh: '金额', en: 'Amount' },
      unit: { zh: '元', en: 'RMB' },
      min: 1,
      max: 500,
      step: 1,
      default: 50,
    }),
    shares: range({
      label: { zh: '份数', en: 'Shares' },
      unit: { zh: '份', en: '' },
      min: 1,
      max: 100,
      step: 1,
      default: 30,
    }),
  },
  flags: ({ amount, shares }) => (amount / shares >= STAKE ? GAMBLING : undefined),
  cost: ({ amount }) => ({ money: amount, minutes: 1 }),
  begin({ amount, shares }, operator) {
    operator.sendPacket(Math.round(amount * 100), shares);
  },
});
