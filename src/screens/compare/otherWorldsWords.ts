import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of the view that tries a policy in other worlds. */
export const otherWorldsWords = {
  title: { zh: '换个世界', en: 'Other worlds' },
  /** The places in braces are the controls. */
  question: {
    zh: '把{arm}带到别的场景去，每个场景 {seeds} 组，{metric}还比什么都不做好吗？',
    en: 'Taken to the other scenarios, over {seeds} seeds each, does {arm} still beat doing nothing in {metric}?',
  },
  arm: { zh: '带去的方案', en: 'Policy taken there' },
  seeds: { zh: '每个场景几组', en: 'Seeds a scenario' },
  metric: { zh: '看哪个指标', en: 'Measure looked at' },
  run: { zh: '到别的场景里试试', en: 'Try it in the other scenarios' },
  more: (n: number): Text => ({ zh: `每个场景再加 ${n} 组`, en: `${n} more seeds each` }),
  fitsNowhere: { zh: '没有别的场景放得下它', en: 'No other scenario can carry it' },
  progress: (done: string, total: string, left: string): Text => ({
    zh: `已跑 ${done} / ${total} 组${left && `，${left}`}`,
    en: `${done} of ${total} seeds${left && `, ${left}`}`,
  }),
  stopped: { zh: '停了，已有的结果都在', en: 'Stopped; what is done is kept' },
  only: {
    zh: '还没到别的场景里试过：下面只有这个场景的。',
    en: 'Not tried in other scenarios yet: below is only this one.',
  },
  alone: { zh: '先加一个方案，才能带它到别的场景去。', en: 'Add a policy first, to take it to other scenarios.' },
  soFar: { zh: '到目前：', en: 'So far: ' },
  helps: (arm: string, count: string, of: string): Text => ({
    zh: `「${arm}」在 ${of} 个场景里，${count} 个有用`,
    en: `${arm} helps in ${count} of ${of} scenarios`,
  }),
  hurts: (count: string, names: string): Text => ({
    zh: `${count} 个有害（${names}）`,
    en: `hurts in ${count} (${names})`,
  }),
  hurtsNone: { zh: '没有一个有害', en: 'hurts in none' },
  same: (count: string): Text => ({
    zh: `${count} 个没有值得要的差别`,
    en: `makes no difference worth having in ${count}`,
  }),
  unknown: (count: string): Text => ({ zh: `${count} 个还说不准`, en: `cannot tell yet in ${count}` }),
  unfit: (count: string): Text => ({ zh: `另有 ${count} 个放不进去`, en: `it does not fit ${count} more` }),
  fails: { zh: '给我看一个它失灵的世界', en: 'Show me a world where this fails' },
  failsNowhere: {
    zh: '跑过的组里还没有一组比什么都不做差',
    en: 'In none of the seeds that were run is it worse than doing nothing',
  },
  failsAt: (scenario: string, seed: string, without: string, with_: string): Text => ({
    zh: `${scenario}，第 ${seed} 组：什么都不做 ${without}，照它做 ${with_}`,
    en: `${scenario}, seed ${seed}: ${without} doing nothing, ${with_} with it`,
  }),
  note: {
    zh: '与什么都不做逐组相减：点是中位数，粗线是它的 90% 区间，细线从最差一组到最好一组。▲ 有用，▼ 有害，= 没有值得要的差别，? 还说不准；每个场景各自判定。',
    en: 'Seed by seed less doing nothing: the mark is the median, the thick line its 90% interval, the thin one goes from the worst seed to the best. ▲ helps, ▼ hurts, = no difference worth having, ? cannot tell yet; each scenario is judged by itself.',
  },
  order: { zh: '从最差到最好', en: 'from worst to best' },
  scenario: { zh: '场景', en: 'Scenario' },
  change: { zh: '差（90% 区间）', en: 'Difference (90% interval)' },
  share: { zh: '更好的组', en: 'Seeds better' },
  worst: { zh: '最差一组', en: 'Worst seed' },
  best: { zh: '最好一组', en: 'Best seed' },
  here: { zh: '这个场景', en: 'this scenario' },
  ofSeeds: (share: string, seeds: string): Text => ({ zh: `${share}（${seeds} 组）`, en: `${share} of ${seeds}` }),
  seed: (seed: string): Text => ({ zh: `第 ${seed} 组`, en: `seed ${seed}` }),
  replay: (scenario: string, seed: string): Text => ({
    zh: `在驾驶舱重演「${scenario}」第 ${seed} 组`,
    en: `Replay ${scenario}, seed ${seed}, in the cockpit`,
  }),
  opened: (arm: string, seed: string): Text => ({
    zh: `这是「${arm}」的第 ${seed} 组，从第一天重演`,
    en: `This is seed ${seed} with ${arm}, from the first day`,
  }),
  notRun: { zh: '还没跑', en: 'Not run yet' },
  tooShort: (days: string): Text => ({
    zh: `这个场景只有 ${days} 天，量不到这个指标`,
    en: `This scenario has only ${days} days: too few for this measure`,
  }),
  doesNotFit: (why: string): Text => ({ zh: `放不进去。${why}`, en: `It does not fit. ${why}` }),
  andMore: (count: string): Text => ({ zh: `另有 ${count} 处。`, en: `${count} more.` }),
  failed: { zh: '有几组没跑成', en: 'Some seeds could not be run' },
} satisfies Phrases;
