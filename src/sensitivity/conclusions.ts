/** What the app says, or a trainee would take home: each holds where its difference, meant over seeds, is above 0. */
import type { Text } from '../engine/text.ts';
import type { Tale } from './tale.ts';

export interface Conclusion {
  id: string;
  /** Ids of the strategies it is about: their cards say so where it may flip. */
  strategies: readonly string[];
  conclusion: Text;
  difference: (tale: Tale) => number;
}

export const conclusions: readonly Conclusion[] = [
  {
    id: 'feeRaisesRetention',
    strategies: ['redPacketAdFee'],
    conclusion: {
      zh: '广告泛滥的群里，收 100 元广告费，留下的人更多',
      en: 'In a group flooded with ads, a fee of RMB 100 an ad keeps more people',
    },
    difference: ({ read }) => read('industry', 'fee').retention - read('industry').retention,
  },
  {
    id: 'rulesRaiseRetention',
    strategies: ['groupRules'],
    conclusion: {
      zh: '广告泛滥的群里，立规矩禁广告，留下的人更多',
      en: 'In a group flooded with ads, a rule against them keeps more people',
    },
    difference: ({ read }) => read('industry', 'ban').retention - read('industry').retention,
  },
  {
    id: 'feeBeatsBan',
    strategies: ['redPacketAdFee', 'groupRules'],
    conclusion: {
      zh: '广告泛滥的群里，广告费比单纯禁止更留人',
      en: 'In a group flooded with ads, the fee keeps more people than a mere ban',
    },
    difference: ({ read }) => read('industry', 'fee').retention - read('industry', 'ban').retention,
  },
  {
    id: 'feeCutsAds',
    strategies: ['redPacketAdFee'],
    conclusion: { zh: '收广告费，广告变少', en: 'The fee makes ads fewer' },
    difference: ({ read }) => read('industry').ads - read('industry', 'fee').ads,
  },
  {
    id: 'feeCutsMoreAdsThanBan',
    strategies: ['redPacketAdFee', 'groupRules'],
    conclusion: { zh: '收广告费比单纯禁止更能压住广告', en: 'The fee makes ads fewer than a mere ban does' },
    difference: ({ read }) => read('industry', 'ban').ads - read('industry', 'fee').ads,
  },
  {
    id: 'formCostsJoiners',
    strategies: ['entryThreshold'],
    conclusion: { zh: '进群要填表，来的人变少', en: 'A form at the door keeps newcomers away' },
    difference: ({ read }) => read('industry').joined - read('industry', 'form').joined,
  },
  {
    id: 'floodingDrivesOut',
    strategies: [],
    conclusion: { zh: '几个人刷屏，别人走得更多', en: 'A few who flood the group drive others out' },
    difference: ({ read }) => read('floodedHobby').othersQuit - read('hobby').othersQuit,
  },
  {
    id: 'splitBringsExperts',
    strategies: ['splitGroup'],
    conclusion: { zh: '按兴趣拆群，大咖回答得更多', en: "Splitting by interest brings experts' answers back" },
    difference: ({ read }) => read('experts', 'byInterest').expertAnswers - read('experts').expertAnswers,
  },
  {
    id: 'interestBeatsChance',
    strategies: ['splitGroup'],
    conclusion: {
      zh: '按兴趣拆群，大咖回答得比随机拆群多',
      en: 'Splitting by interest brings more of them than splitting at random',
    },
    difference: ({ read }) => read('experts', 'byInterest').expertAnswers - read('experts', 'atRandom').expertAnswers,
  },
  {
    id: 'botsCostRetention',
    strategies: ['helpBot'],
    conclusion: {
      zh: '全靠机器人答、天天推送，留下的人更少',
      en: 'Bots that answer everything and push daily cost people',
    },
    difference: ({ read }) => read('ward').retention - read('ward', 'bots').retention,
  },
];
