import type { Text } from '../../../engine/text.ts';
import type { Phrases } from '../../../i18n/phrase.ts';

/** Words of what an answer hangs on. */
export const words = {
  title: { zh: '取决于什么', en: 'What it hangs on' },
  about: { zh: '看什么', en: 'About' },
  policy: { zh: '方案的设置', en: 'Settings of the policy' },
  model: { zh: '模型的估计', en: 'Guesses of the model' },
  policyLead: (arm: string, seeds: string): Text => ({
    zh: `「${arm}」的每个设置各换一次：数字减半、加倍，日期早晚一周，选项换成别的；别的都不变，同样的 ${seeds} 组人和运气。`,
    en: `Each setting of ${arm} is changed by itself: numbers halved and doubled, days a week sooner and later, options to the others; all else stays, on the same ${seeds} seeds.`,
  }),
  modelLead: (screened: string, closely: string, seeds: string): Text => ({
    zh: `模型里没有实据的估计，逐个往范围的两端各移一半：先用 ${screened} 组粗看全部，再把影响最大的 ${closely} 个用 ${seeds} 组细看。`,
    en: `Each guess of the model is moved half of the way to either end of its range: all of them on ${screened} seeds first, then the ${closely} that move most on ${seeds}.`,
  }),
  start: { zh: '开始试', en: 'Try them' },
  complete: { zh: '都跑完了，没有缺的', en: 'All of it is run; nothing is missing' },
  stop: { zh: '停止', en: 'Stop' },
  again: { zh: '接着试', en: 'Go on' },
  progress: (done: string, total: string, left: string): Text => ({
    zh: `${done} / ${total}${left && `，还要约 ${left} 秒`}`,
    en: `${done} of ${total}${left && `, about ${left} s left`}`,
  }),
  hangs: (count: string, all: string, names: string): Text => ({
    zh: `结论取决于 ${all} 项里的 ${count} 项：${names}`,
    en: `The advice hangs on ${count} of ${all}: ${names}`,
  }),
  holds: (all: string): Text => ({
    zh: `${all} 项里没有一项能让结论改变`,
    en: `The advice changes with none of the ${all}`,
  }),
  open: (count: string): Text => ({
    zh: `另有 ${count} 项在某个取值上还说不准`,
    en: `with ${count} it cannot be told at some value`,
  }),
  noAnswer: {
    zh: '照现在的设置本身还说不准，谈不上变不变；可以改一改「值得要的最小差别」，或换一对方案来问。',
    en: 'As things are nothing can be told yet, so nothing can change: ask for another smallest difference, or for another pair of policies.',
  },
  setting: { zh: '设置', en: 'Setting' },
  given: (value: string): Text => ({ zh: `现在 ${value}`, en: `now ${value}` }),
  move: (metric: string): Text => ({ zh: `${metric}之差`, en: `Difference in ${metric}` }),
  advice: { zh: '结论', en: 'Advice' },
  stays: { zh: '不变', en: 'stays' },
  flips: { zh: '会变', en: 'changes' },
  flipsAt: (value: string): Text => ({ zh: `约 ${value} 处变`, en: `changes at about ${value}` }),
  unknown: { zh: '说不准', en: 'cannot tell' },
  curve: { zh: '看曲线', en: 'Curve' },
  curveOf: (title: string): Text => ({ zh: `${title}从小到大`, en: `${title}, from small to large` }),
  curveNote: (seeds: string): Text => ({
    zh: `差的中位数与它的 90% 区间，${seeds} 组；竖线是现在的取值`,
    en: `median difference and its 90% interval, ${seeds} seeds; the upright line is the value now`,
  }),
  value: { zh: '取值', en: 'Value' },
  difference: { zh: '差（90% 区间）', en: 'Difference (90% interval)' },
  close: { zh: '收起曲线', en: 'Close the curve' },
  guess: { zh: '估计，没有实据', en: 'a guess' },
  failed: { zh: '有几次没跑成', en: 'Some runs failed' },
  failedHow: { zh: '已有的都在；再点一次只跑缺的。', en: 'What is there is kept; press again to run what is missing.' },
  nothing: { zh: '这个方案没有可换的设置。', en: 'This policy has no settings to be changed.' },
} satisfies Phrases;
