import { flag, range } from '../engine/param.ts';
import { defineStrategy } from '../engine/strategy.ts';

export default defineStrategy({
  id: 'offlineEvent',
  kind: 'deed',
  family: 'structure',
  title: { zh: '线下活动', en: 'Offline event' },
  short: { zh: '线下', en: 'Offline' },
  summary: {
    zh: '请一些成员见一面，一桌八个人，按人头花钱。',
    en: 'Some members meet in person, eight to a table, at so much a head.',
  },
  detail: {
    zh: '见过面的人才算认识：同桌的交情能管很久，也更信任这个群。可以为活动开个三天的临时群，免得打扰没来的人。贵，而且只暖到来的人；名额多过愿意来的人，钱也照花。',
    en: 'Those who have met know each other: ties among a table last, and trust grows. A group of three days for the event spares those who do not come. It is dear and warms only those who come; places that stay empty are paid for all the same.',
  },
  touches: { zh: '来了的人', en: 'Those who come' },
  rows: ['R26', 'R22'],
  evidence: 'claimed',
  claims: [{ row: 'R26', scenario: 'agent-matrix', metric: 'ties', claimed: null, sign: 1 }],
  params: {
    places: range({
      label: { zh: '名额', en: 'Places' },
      unit: { zh: '位', en: '' },
      min: 8,
      max: 80,
      step: 8,
      default: 24,
    }),
    perHead: range({
      label: { zh: '每人', en: 'A head' },
      unit: { zh: '元', en: 'RMB' },
      min: 20,
      max: 300,
      step: 10,
      default: 60,
    }),
    eventGroup: flag({ label: { zh: '开活动群', en: 'A group for the event' }, default: true }),
  },
  cost: ({ places, perHead }) => ({ money: places * perHead, minutes: 120 }),
  begin({ places, perHead, eventGroup }, operator) {
    if (operator.present === 0) return;
    // What is served decides how many care to come.
    const draw = (1.5 * perHead) / (perHead + 30);
    const share = Math.min(1, (draw * places) / operator.present);
    const only = operator.gather(share, places);
    if (eventGroup) {
      operator.open({ title: { zh: '线下活动群', en: 'Offline event' }, days: 3, share: 1, dissolve: true, only });
    }
  },
});
