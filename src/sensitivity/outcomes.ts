/** What the screening looks at: each a number that a tale of one seed gives. */
import type { Text } from '../engine/text.ts';
import type { Tale } from './tale.ts';

export interface Outcome {
  id: string;
  what: Text;
  unit: Text;
  of: (tale: Tale) => number;
}

const SHARE: Text = { zh: '比例', en: 'share' };
const MESSAGES: Text = { zh: '条/天', en: 'messages a day' };

export const outcomes: readonly Outcome[] = [
  {
    id: 'floodedRetention',
    what: { zh: '广告群的留存', en: 'retention, ad-flooded' },
    unit: SHARE,
    of: ({ read }) => read('industry').retention,
  },
  {
    id: 'hobbyRetention',
    what: { zh: '兴趣群的留存', en: 'retention, hobby group' },
    unit: SHARE,
    of: ({ read }) => read('hobby').retention,
  },
  {
    id: 'feeGain',
    what: { zh: '广告费多留的人', en: 'gain of the ad fee' },
    unit: SHARE,
    of: ({ read }) => read('industry', 'fee').retention - read('industry').retention,
  },
  {
    id: 'rulesGain',
    what: { zh: '群规多留的人', en: 'gain of rules' },
    unit: SHARE,
    of: ({ read }) => read('industry', 'ban').retention - read('industry').retention,
  },
  {
    id: 'feeOverBanRetention',
    what: { zh: '广告费比禁广告多留的人', en: 'fee over ban, retention' },
    unit: SHARE,
    of: ({ read }) => read('industry', 'fee').retention - read('industry', 'ban').retention,
  },
  {
    id: 'feeOverBanAds',
    what: { zh: '广告费比禁广告多的广告', en: 'fee over ban, ads' },
    unit: MESSAGES,
    of: ({ read }) => read('industry', 'fee').ads - read('industry', 'ban').ads,
  },
  {
    id: 'splitAnswers',
    what: { zh: '拆群多出的大咖回答', en: "experts' answers won by a split" },
    unit: MESSAGES,
    of: ({ read }) => read('experts', 'byInterest').expertAnswers - read('experts').expertAnswers,
  },
  {
    id: 'hobbyMessages',
    what: { zh: '兴趣群的消息量', en: 'messages, hobby group' },
    unit: MESSAGES,
    of: ({ read }) => read('hobby').messages,
  },
];
