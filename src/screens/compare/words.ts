import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the page that holds policies against each other. */
export const words = {
  /** The places in braces are the controls. */
  question: {
    zh: '在{scenario}里，{seeds}个群、同样的运气，{arm}比{baseline}的{metric}更好吗？',
    en: 'On {scenario}, over {seeds} groups with the same luck, does {arm} beat {baseline} in {metric}?',
  },
  scenario: { zh: '场景', en: 'Scenario' },
  seeds: { zh: '重复次数', en: 'Number of seeds' },
  arm: { zh: '方案', en: 'Policy' },
  baseline: { zh: '与谁比', en: 'Held against' },
  metric: { zh: '指标', en: 'Metric' },
  run: { zh: '开始对比', en: 'Compare' },
  running: { zh: '正在跑', en: 'Running' },
  moreSeeds: (n: number): Text => ({ zh: `再加 ${n} 组`, en: `${n} more seeds` }),
  stopWhenClear: { zh: '说得清就停', en: 'Stop once the answer is clear' },
  goOn: { zh: '接着跑', en: 'Go on' },
  again: { zh: '再试一次', en: 'Try again' },
  stop: { zh: '停止', en: 'Stop' },
  progress: (done: string, total: string, left: string): Text => ({
    zh: `已跑 ${done} / ${total} 组${left && `，${left}`}`,
    en: `${done} of ${total} seeds${left && `, ${left}`}`,
  }),
  left: (seconds: string): Text => ({ zh: `还要约 ${seconds} 秒`, en: `about ${seconds} s left` }),
  stopped: (done: string): Text => ({
    zh: `停在 ${done} 组，已有的结果都在`,
    en: `Stopped at ${done} seeds; what is done is kept`,
  }),
  unrun: (arms: string): Text => ({ zh: `${arms} 个方案还没跑`, en: `policies not run yet: ${arms}` }),
  ready: (done: string): Text => ({ zh: `跑完 ${done} 组`, en: `${done} seeds run` }),
  failed: { zh: '有几组没跑成', en: 'Some seeds could not be run' },
  failedHow: {
    zh: '已有的结果都在。再试一次只跑缺的。',
    en: 'What is done is kept. Try again to run what is missing.',
  },
  empty: {
    zh: '还没有别的方案。加一个，再看它比什么都不做好多少。',
    en: 'There is no other policy yet. Add one to see how much better than doing nothing it is.',
  },
  notYet: { zh: '还没跑过', en: 'Not run yet' },
  first: { zh: '正在跑最先的几组……', en: 'Running the first seeds …' },
  reckoning: { zh: '正在算……', en: 'Reckoning …' },
  few: (change: string, seeds: string): Text => ({
    zh: `才 ${seeds} 组，差的中位数 ${change}；太少，还给不出区间`,
    en: `Only ${seeds} so far, median difference ${change}; too few for an interval`,
  }),
  notYetHow: {
    zh: '每一组都是同样的人、同样的运气，只有做法不同；所以差别只来自做法。',
    en: 'Each seed is the same people with the same luck under each policy, so that only the policy makes a difference.',
  },
  better: (arm: string, effect: string): Text => ({
    zh: `「${arm}」更好：${effect}`,
    en: `${arm} is better: ${effect}`,
  }),
  worse: (arm: string, effect: string): Text => ({ zh: `「${arm}」更差：${effect}`, en: `${arm} is worse: ${effect}` }),
  same: (effect: string): Text => ({
    zh: `没有值得要的差别：${effect}`,
    en: `No difference worth having: ${effect}`,
  }),
  unknown: (more: string): Text => ({
    zh: `还说不准，大约再跑 ${more} 组`,
    en: `Cannot tell yet: about ${more} more seeds`,
  }),
  someGood: (arm: string, when: string): Text => ({
    zh: `「${arm}」有好处，够不够还说不准：${when}`,
    en: `${arm} does some good; whether enough, ${when}`,
  }),
  someHarm: (arm: string, when: string): Text => ({
    zh: `「${arm}」有坏处，要不要紧还说不准：${when}`,
    en: `${arm} does some harm; whether much, ${when}`,
  }),
  tellsIn: (more: string): Text => ({ zh: `大约再跑 ${more} 组`, en: `about ${more} more seeds will tell` }),
  tellsNever: { zh: '再跑一万组也未必够', en: 'even ten thousand seeds might not tell' },
  never: {
    zh: '说不准：再跑一万组也未必够',
    en: 'Cannot tell: even ten thousand seeds might not do',
  },
  effect: (metric: string, change: string): Text => ({ zh: `${metric} ${change}`, en: `${metric} ${change}` }),
  evidence: (change: string, low: string, high: string): Text => ({
    zh: `差的中位数 ${change}，90% 区间 ${low} 至 ${high}`,
    en: `Median difference ${change}, 90% interval ${low} to ${high}`,
  }),
  decides: (low: string, high: string): Text => ({
    zh: `判定看的是看多少次都有效的 95% 区间：${low} 至 ${high}`,
    en: `what decides is the 95% interval that holds however often one looks: ${low} to ${high}`,
  }),
  share: (seeds: string, share: string, arm: string): Text => ({
    zh: `${seeds} 组里有 ${share} 的组「${arm}」更好`,
    en: `in ${share} of ${seeds} seeds ${arm} is better`,
  }),
  /** The policies by their medians. */
  ranking: (metric: string, list: string): Text => ({
    zh: `${metric}的中位数，从好到差：${list}`,
    en: `Medians of ${metric}, from best to worst: ${list}`,
  }),
  worth: { zh: '值得要的最小差别', en: 'Smallest difference worth having' },
  points: { zh: '个百分点', en: 'points' },
  retention: { zh: '留存率', en: 'Retention' },
  bandNote: {
    zh: '各组的中位数；色带由深到浅装下 50%、80%、95% 的组；横轴为入群后的天数',
    en: 'median of the seeds; bands hold 50, 80 and 95% of them; days after joining',
  },
  difference: (arm: string): Text => ({ zh: `比「${arm}」多留住的`, en: `Kept more than ${arm}` }),
  differenceNote: {
    zh: '逐组相减，百分点；零线以上更好',
    en: 'seed by seed, in points; above zero is better',
  },
  retentionFinding: (list: string, day: string): Text => ({
    zh: `留存曲线，入群后第 ${day} 天：${list}。`,
    en: `Retention curves, day ${day} after joining: ${list}.`,
  }),
  differenceFinding: (list: string, day: string): Text => ({
    zh: `留存之差，入群后第 ${day} 天：${list}。`,
    en: `Difference in retention, day ${day} after joining: ${list}.`,
  }),
  ofArm: (arm: string, value: string): Text => ({ zh: `${arm} ${value}`, en: `${arm} ${value}` }),
  tooFew: { zh: '组数太少', en: 'too few seeds' },
  range: (low: string, high: string): Text => ({ zh: `${low} 至 ${high}`, en: `${low} to ${high}` }),
  joined: { zh: '入群', en: 'Joined' },
  day: (n: string): Text => ({ zh: `第 ${n} 天`, en: `Day ${n}` }),
  tables: { zh: '看表格', en: 'Show as table' },
  charts: { zh: '看图', en: 'Show as chart' },
  retentionTable: { zh: '留存率：中位数与 80% 的组', en: 'Retention: median and the range of 80% of the seeds' },
  differenceTable: {
    zh: '留存之差：中位数与 80% 的组',
    en: 'Difference in retention: median and the range of 80% of the seeds',
  },
  causes: { zh: '谁因为什么退群', en: 'Who quits for what' },
  causesNote: (day: string): Text => ({ zh: `入群 ${day} 天内退群的比例`, en: `share that quits within ${day} days` }),
  /** Where there are more seeds than curves that are kept. */
  ofFirst: (note: string, seeds: string): Text => ({
    zh: `${note}；最先 ${seeds} 组`,
    en: `${note}; first ${seeds} seeds`,
  }),
  cause: { zh: '原因', en: 'Cause' },
  changeOf: { zh: '差（90% 区间）', en: 'Difference (90% interval)' },
  causesFinding: (list: string): Text => ({ zh: `退群原因之差：${list}。`, en: `Differences by cause: ${list}.` }),
  closer: { zh: '再看细一点', en: 'Look closer' },
  metrics: { zh: '全部指标', en: 'All metrics' },
  metricsNote: {
    zh: '上行：各组的中位数（90% 的组）。下行：与对照逐组相减的中位数（它的 90% 自助区间）、更好的组占多少。▲ 更好，▼ 更差，= 没有值得要的差别，? 还说不准（按随时可看的 95% 区间判定）。',
    en: 'First line: median of the seeds (range of 90% of them). Second: median of the differences seed by seed (its 90% bootstrap interval), share of seeds that are better. ▲ better, ▼ worse, = no difference worth having, ? cannot tell yet (by a 95% interval that may be looked at at all times).',
  },
  isBetter: { zh: '更好', en: 'better' },
  isWorse: { zh: '更差', en: 'worse' },
  isSame: { zh: '没有值得要的差别', en: 'no difference worth having' },
  isUnknown: { zh: '还说不准', en: 'cannot tell yet' },
  referenceName: { zh: '参考方案', en: 'Reference policy' },
  noOne: { zh: '无人值守', en: 'nobody acts' },
  cannotRun: (arm: string): Text => ({
    zh: `「${arm}」在这个场景里跑不了`,
    en: `${arm} cannot be run on this scenario`,
  }),
  runName: { zh: '我的做法', en: 'My run' },
  until: (day: string): Text => ({ zh: `到第 ${day} 天为止`, en: `until day ${day}` }),
  inGroup: (group: string): Text => ({ zh: `只在 ${group}`, en: `in ${group} only` }),
} satisfies Phrases;
