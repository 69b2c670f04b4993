import { flag, range } from '../engine/param.ts';
import type { OpenPlan, Operator } from '../engine/operator.ts';
import { defineStrategy } from '../engine/strategy.ts';

/** Weeks through which the operator gives a new group something to talk about. */
const WEEKS = 8;

/** A lasting group with a question once a week. */
function open(operator: Operator, plan: Pick<OpenPlan, 'title' | 'share' | 'region' | 'occupation' | 'topic'>): void {
  const room = operator.open({ ...plan, days: 0, dissolve: false, onHeat: true });
  for (let week = 0; week < WEEKS; week++) {
    const question = { kind: 'question', quality: 0.7, wear: 'question' } as const;
    room?.postAt(24 * 7 * week + 21, question);
  }
}

export default defineStrategy({
  id: 'scatterGroups',
  kind: 'standing',
  family: 'structure',
  title: { zh: '散点群', en: 'Scattered groups' },
  short: { zh: '散点群', en: 'Scattered' },
  summary: {
    zh: '借一个热门话题，在同一批人里再开同城群、同行群、兴趣群。',
    en: 'On the heat of one topic, city, occupation and hobby groups open among the same people.',
  },
  detail: {
    zh: '同一批人在几个群里反复碰面，交情叠加，退一个还在另一个。开群前先让大家聊热一个话题。重叠太少没有黏性，太多又看不过来；每多一个群，每天多一份照看，老群也会冷一些。',
    en: 'The same people meet in several groups, ties add up, and who quits one is still in another. Get a topic hot first. Too little overlap does not stick, too much is more than anybody can read; each group wants care each day, and the old group cools a little.',
  },
  touches: { zh: '被邀请进几个群的同一批人', en: 'The same people, asked into several groups' },
  rows: ['R28', 'R4', 'R9'],
  evidence: 'claimed',
  claims: [{ row: 'R28', scenario: 'city-scatter', metric: 'ties', claimed: null, sign: 1 }],
  params: {
    cities: range({
      label: { zh: '同城群', en: 'City groups' },
      unit: { zh: '个', en: '' },
      min: 0,
      max: 5,
      step: 1,
      default: 2,
    }),
    occupation: flag({ label: { zh: '同行群', en: 'An occupation group' }, default: false }),
    hobbies: range({
      label: { zh: '兴趣群', en: 'Hobby groups' },
      unit: { zh: '个', en: '' },
      min: 0,
      max: 4,
      step: 1,
      default: 2,
    }),
    overlap: range({
      label: { zh: '每个群拉多少人', en: 'Share asked into each' },
      unit: { zh: '%', en: '%' },
      min: 10,
      max: 100,
      step: 5,
      default: 60,
    }),
  },
  cost: ({ cities, occupation, hobbies }) => ({
    money: 0,
    minutes: 2 + 2 * (cities + hobbies + (occupation ? 1 : 0)),
  }),
  begin({ cities, occupation, hobbies, overlap }, operator) {
    operator.post({ kind: 'question', quality: 0.9 });
    const share = overlap / 100;
    for (let region = 0; region < cities; region++) {
      open(operator, { title: { zh: `同城群 ${region + 1}`, en: `City ${region + 1}` }, share, region });
    }
    for (let topic = 0; topic < Math.min(hobbies, operator.topics); topic++) {
      open(operator, { title: { zh: `兴趣群 ${topic + 1}`, en: `Hobby ${topic + 1}` }, share, topic });
    }
    if (occupation) open(operator, { title: { zh: '同行群', en: 'Occupation' }, share, occupation: true });
  },
});
