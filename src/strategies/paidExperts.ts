import { range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** RMB a day for which an expert is sure to come. */
const GOING_RATE = 60;

/** How many of those asked come at this price. */
function coming(experts: number, price: number): number {
  return Math.round(experts * Math.min(1, price / GOING_RATE));
}

export default defineStrategy({
  id: 'paidExperts',
  kind: 'standing',
  family: 'people',
  title: { zh: '付费专家', en: 'Paid experts' },
  short: { zh: '专家', en: 'Experts' },
  summary: {
    zh: '按天付钱请专家坐镇，提问有人答，每周再讲一次。',
    en: 'Experts are paid by the day to be here: questions find answers, and once a week one of them gives a talk.',
  },
  detail: {
    zh: '付费群能成，是因为钱请得起这些人。价钱低于行情（每人每天 60 元）请不来几位。专家来了也要看氛围：广告多、问题乱，他也懒得开口。停付就走，算好入群费和会费能不能养得起。',
    en: 'Paid groups work because the money pays for such people. Below the going rate (60 RMB a day each) few come. They too look at the place: among ads and idle questions they keep silent. They leave when the pay stops: reckon whether fees can carry them.',
  },
  touches: { zh: '提问的人和来学东西的人', en: 'Those who ask and those who come to learn' },
  rows: ['R6', 'R24'],
  evidence: 'claimed',
  claims: [
    {
      row: 'R6',
      scenario: 'open-door-launch',
      metric: 'expertAnswers',
      claimed: null,
      sign: 1,
      day: 35,
      params: { experts: 1 },
    },
  ],
  params: {
    experts: range({
      label: { zh: '几位', en: 'How many' },
      unit: { zh: '位', en: '' },
      min: 1,
      max: 6,
      step: 1,
      default: 2,
    }),
    price: range({
      label: { zh: '每人每天', en: 'A day each' },
      unit: { zh: '元', en: 'RMB' },
      min: 10,
      max: 200,
      step: 10,
      default: 60,
    }),
  },
  cost: ({ experts, price }) => ({ money: price * coming(experts, price), minutes: 3 }),
  begin({ experts, price }, operator) {
    operator.hire({ role: 'expert', count: coming(experts, price) });
  },
  daily(_, operator) {
    if (operator.weekday !== 3) return;
    operator.postAt(20, { kind: 'knowledge', quality: 0.9, wear: 'knowledge' });
  },
  end(_, operator) {
    operator.dismiss('expert');
  },
  lapse(_, operator) {
    operator.dismiss('expert');
  },
});
