import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';
import type { BandRow, CellRow } from '../../validation/report.ts';

/** Words of the sections that show what was measured. */
export const words = {
  inside: { zh: '在带内', en: 'inside' },
  outside: { zh: '在带外', en: 'outside' },
  agrees: { zh: '方向一致', en: 'sign agrees' },
  disagrees: { zh: '模型不同意', en: 'the model disagrees' },
  unclear: { zh: '看不出', en: 'cannot tell' },
  stands: { zh: '站得住', en: 'stands' },
  mayFlip: (conclusion: string): Text => ({
    zh: `⇄ 参数若猜错，这一条不一定成立：${conclusion}`,
    en: `⇄ this may not hold if guesses are wrong: ${conclusion}`,
  }),
  flips: { zh: '不一定成立', en: 'may not hold' },
  factsLead: {
    zh: '灰带是目标的容差，粗线是模型的 95% 区间，点是它的均值。校准用的可以拿来调参数，只作检验的从不。2.2.0 版的参数是人手定的，定的时候看得见只检验的事实，没有照着它们调。',
    en: "The grey band is the tolerance of the target, the heavy line the model's 95 % interval, the mark its mean. Parameters may be tuned on calibrated facts, never on checked ones. Those that only check were in view while version 2.2.0 was set by hand; nothing was set to them.",
  },
  all: { zh: '全部', en: 'All' },
  cal: { zh: '校准', en: 'calibrated' },
  check: { zh: '检验', en: 'checked' },
  misses: { zh: '没做到的', en: 'Misses' },
  show: { zh: '看哪些', en: 'Which to show' },
  target: { zh: '目标', en: 'Target' },
  tolerance: { zh: '容差', en: 'tolerance' },
  model: { zh: '模型', en: 'Model' },
  interval: { zh: '95% 区间', en: '95 % interval' },
  seeds: (n: number): Text => ({ zh: `${n} 颗种子`, en: `${n} seeds` }),
  none: { zh: '一项也没有。', en: 'None.' },
  strip: (low: string, value: string, inside: boolean): Text => ({
    zh: `目标带 ${low}，模型 ${value}，${inside ? '在带内' : '在带外'}`,
    en: `Band ${low}, model ${value}, ${inside ? 'inside' : 'outside'}`,
  }),
  groupsLead: {
    zh: '灰带是真实群 30 天窗口的 5% 至 95%，每个记号是一个场景：实心圆在带内，空心菱形在带外。场景里的人和来人就是看着这几组种子定的，换一批种子会稍差。',
    en: 'The grey band spans 5 to 95 % of thirty-day windows of real groups; each mark is a scenario, a full disc inside, a hollow diamond outside. People and arrivals of the scenarios were chosen on these very seeds; others come out a little worse.',
  },
  list: { zh: '统计的种类', en: 'Kind of statistic' },
  ordinary: { zh: '普通场景', en: 'Ordinary scenarios' },
  eventful: {
    zh: '事件型场景（另列，带是按平稳的群量的）',
    en: 'Event-driven scenarios (apart; the bands are of steady groups)',
  },
  statistic: { zh: '统计', en: 'Statistic' },
  band: { zh: '真实群', en: 'Real groups' },
  claimsLead: {
    zh: '每个策略与什么都不做成对比较，同一批人、同样的运气。左为行业的说法，右为模型的差别与 95% 区间。',
    en: "Each strategy against doing nothing, paired: the same people, the same luck. The trade's figure beside the model's difference with its 95 % interval.",
  },
  claim: { zh: '说法', en: 'Claim' },
  onlyMore: { zh: '只说会升', en: 'only that it rises' },
  onlyLess: { zh: '只说会降', en: 'only that it falls' },
  simulated: { zh: '模型', en: 'Simulated' },
  claimedMark: { zh: '行业的数', en: "the trade's figure" },
  claimStrip: (claimed: string, value: string, low: string, high: string): Text => ({
    zh: `行业${claimed}，模型 ${value}，区间 ${low} 至 ${high}`,
    en: `Trade: ${claimed}; model ${value}, interval ${low} to ${high}`,
  }),
  experimentLead: {
    zh: '三种管理 × 话题宽窄 × 消息多少，照 Ren 与 Kraut 2014 重做。每个小图自有刻度，竖线是 95% 区间。',
    en: 'Three regimes of moderation, by topical breadth and by message volume, after Ren and Kraut 2014. Each small chart has its own scale; bars are 95 % intervals.',
  },
  effect: { zh: '效应', en: 'Effect' },
  numbers: { zh: '数字', en: 'The numbers' },
  regime: { zh: '管理', en: 'Regime' },
  sensitivityLead: (runs: string): Text => ({
    zh: `${runs} 次运行。上半：所有猜的参数一起乱取值，结论还成立吗；至少 95% 的取值里成立，才算站得住。下半：Morris 筛查，每个猜的参数在它的范围里走一遍，结果平均动多少。`,
    en: `${runs} runs. First: with all guesses drawn at once, does a conclusion hold? It stands where it does in at least 95 % of the sets. Then Morris screening: each guess walks through its range; how far the outcome moves on average.`,
  }),
  outcome: { zh: '结果', en: 'Outcome' },
  conclusions: { zh: '参数若猜错，哪些结论还成立', en: 'Which conclusions hold if guesses are wrong' },
  holds: (whole: string, half: string): Text => ({
    zh: `在整个范围 ${whole} 的取值里成立，范围减半则 ${half}`,
    en: `holds in ${whole} of the sets from the whole ranges, ${half} from half of them`,
  }),
  notHere: { zh: '用模型自己的取值就不成立', en: "does not hold at the model's own values" },
  flippedBy: { zh: '能让它不成立的：', en: 'undone by ' },
  top: (n: number, outcome: string): Text => ({
    zh: `最能左右${outcome}的 ${n} 个参数`,
    en: `The ${n} parameters that move ${outcome} most`,
  }),
  raises: { zh: '升', en: 'raises' },
  lowers: { zh: '降', en: 'lowers' },
  either: { zh: '两可', en: 'either' },
} satisfies Phrases;

export const listNames: Record<BandRow['list'], Text> = {
  A: { zh: '必须像的', en: 'Laws' },
  B: { zh: '多半像的', en: 'Mostly' },
  S3: { zh: '整群', en: 'Whole groups' },
};

export const regimeNames: Record<CellRow['regime'], Text> = {
  none: { zh: '无管理', en: 'none' },
  community: { zh: '社区统一', en: 'community' },
  personalised: { zh: '个性化', en: 'personalised' },
};

export const levelNames: Record<CellRow['experiment'], Record<CellRow['level'], Text>> = {
  breadth: { low: { zh: '话题窄', en: 'narrow topics' }, high: { zh: '话题宽', en: 'broad topics' } },
  volume: { low: { zh: '消息少', en: 'few messages' }, high: { zh: '消息多', en: 'many messages' } },
};

export const experimentNames: Record<CellRow['experiment'], Text> = {
  breadth: { zh: '话题宽窄', en: 'Topical breadth' },
  volume: { zh: '消息多少', en: 'Message volume' },
};

export const metricNames: Record<CellRow['metric'], Text> = {
  posts: { zh: '发言', en: 'Posts' },
  logins: { zh: '来访', en: 'Logins' },
  information: { zh: '信息收益', en: 'Information benefit' },
  bond: { zh: '人情', en: 'Bonds' },
};
