import type { Text } from '../../../engine/text.ts';
import type { Phrases } from '../../../i18n/phrase.ts';

/** Words of the search for a better policy. */
export const words = {
  title: { zh: '找更好的做法', en: 'Search' },
  /** The places in braces are the controls. */
  question: {
    zh: '给{arm}找更好的做法：最多花{money}元、{hours}小时人手，让{metric}更好，同时看{other}，用{runs}次模拟。',
    en: 'Find a better policy for {arm}, at most {money} RMB and {hours} hours, for {metric} and also {other}, in {runs} runs.',
  },
  arm: { zh: '要改的方案', en: 'Policy to vary' },
  money: { zh: '花钱上限', en: 'Money at most' },
  hours: { zh: '人手上限', en: 'Hours at most' },
  metric: { zh: '第一目标', en: 'First objective' },
  other: { zh: '第二目标', en: 'Second objective' },
  runs: { zh: '模拟次数', en: 'Number of runs' },
  noArm: {
    zh: '没有可改的方案。先加一个有策略的方案，再来找比它更好的。',
    en: 'There is no policy to vary. Add one with a strategy in it, then look for a better one.',
  },
  knobs: (n: string, all: string): Text => ({
    zh: `可以动的：${all} 项里的 ${n} 项`,
    en: `${n} of ${all} settings may move`,
  }),
  knobsNote: {
    zh: '勾上的可以动，只在所写的范围内；其余照原方案。范围两端都算。',
    en: 'What is ticked may move, within the bounds beside it, both ends included; all else stays as it is.',
  },
  used: { zh: '用不用', en: 'Used or not' },
  now: (value: string): Text => ({ zh: `现为${value}`, en: `now ${value}` }),
  low: (name: string): Text => ({ zh: `${name}，最小`, en: `${name}, least` }),
  high: (name: string): Text => ({ zh: `${name}，最大`, en: `${name}, most` }),
  to: { zh: '至', en: 'to' },
  on: { zh: '开', en: 'on' },
  off: { zh: '关', en: 'off' },
  seed: { zh: '搜索的种子', en: 'Seed of the search' },
  seedNote: { zh: '换一个种子，试的就是另一批做法', en: 'another seed tries other policies' },
  begin: { zh: '开始找', en: 'Search' },
  stop: { zh: '停止', en: 'Stop' },
  goOn: { zh: '接着找', en: 'Go on' },
  anew: { zh: '另找一遍', en: 'Search anew' },
  nothingMoves: { zh: '没有勾选可以动的设置', en: 'No setting may move' },
  planned: (candidates: string, fresh: string, runs: string): Text => ({
    zh: `先让最多 ${candidates} 种做法赛跑，再用 ${fresh} 组没见过的种子检验最后留下的；最多 ${runs} 次模拟`,
    en: `A race of up to ${candidates} policies, then a test of the last ones on ${fresh} seeds not seen before; ${runs} runs at most`,
  }),
  takes: (time: string): Text => ({ zh: `，这台机器上约 ${time}`, en: `, about ${time} on this machine` }),
  progress: (done: string, total: string, left: string): Text => ({
    zh: `${done} / ${total} 次${left && `，最多还要 ${left}`}`,
    en: `${done} of ${total} runs${left && `, ${left} left at most`}`,
  }),
  racing: (generation: string, of: string, heat: string, heats: string, left: string): Text => ({
    zh: `第 ${generation} / ${of} 批，第 ${heat} / ${heats} 轮：还有 ${left} 种做法在跑`,
    en: `Batch ${generation} of ${of}, heat ${heat} of ${heats}: ${left} policies still racing`,
  }),
  testing: (n: string): Text => ({
    zh: `赛跑完了，正在用没见过的种子检验留下的 ${n} 种`,
    en: `The race is over; ${n} policies are tested on seeds not seen before`,
  }),
  stopped: {
    zh: '已停下，做完的都在；接着找，结果与没停过一样',
    en: 'Stopped; what is done is kept. Going on ends as if it had never stopped',
  },
  back: { zh: '回到上次的搜索', en: 'Back to the last search' },
  backTo: (done: string, total: string): Text => ({
    zh: `问的不是同一件事；已做 ${done} / ${total} 次，都在`,
    en: `it asked something else; ${done} of ${total} runs are kept`,
  }),
  failed: { zh: '有几次没跑成', en: 'Some runs failed' },
  failedHow: {
    zh: '已有的结果都在，接着找只补缺的。',
    en: 'What is done is kept; going on makes up for what is missing.',
  },
  found: (name: string, effect: string, arm: string): Text => ({
    zh: `找到了更好的：${name}，比「${arm}」${effect}`,
    en: `A better one was found: ${name}, ${effect} against ${arm}`,
  }),
  effect: (metric: string, change: string): Text => ({ zh: `${metric} ${change}`, en: `${metric} ${change}` }),
  noneBetter: (arm: string, metric: string): Text => ({
    zh: `没有找到确实好过「${arm}」的做法（${metric}）`,
    en: `Nothing was found that is shown to beat ${arm} in ${metric}`,
  }),
  noneBetterHow: {
    zh: '下面是赛跑里最好的几种；在没见过的种子上，差别小到分不出、不值得要，或者更差。',
    en: 'Below are the best of the race; on seeds not seen before their difference is too small to tell or to want, or they are worse.',
  },
  noneLeft: {
    zh: '没有一种留到检验：都超出预算，或两个目标都不如原方案。放宽预算或范围，或换一个种子再找。',
    en: 'None came to the test: all were over the budget, or worse than the policy in both objectives. Allow more money, hours or room, or try another seed.',
  },
  fresh: (seeds: string): Text => ({
    zh: `差别都在 ${seeds} 组搜索没见过的种子上量得，所以不沾挑选时的运气。`,
    en: `All differences are measured on ${seeds} seeds the search had not seen, so that the luck by which they were chosen is not in them.`,
  }),
  notOptimal: (tried: string): Text => ({
    zh: `这是试过的 ${tried} 种里最好的几种，不是最优；别的搜索会找到别的。`,
    en: `The best of ${tried} tried, not the optimum; other searches find others.`,
  }),
  onlyTried: (tried: string): Text => ({
    zh: `只试了 ${tried} 种；别的搜索会试别的。`,
    en: `Only ${tried} were tried; other searches try others.`,
  }),
  over: (over: string): Text => ({
    zh: `其中 ${over} 种超出预算，早早淘汰。`,
    en: `${over} of them went over the budget and were dropped early.`,
  }),
  chart: { zh: '两个目标上的得失', en: 'What is gained in both objectives' },
  more: { zh: '多为好', en: 'more is better' },
  less: { zh: '少为好', en: 'less is better' },
  chartNote: (arm: string, level: string): Text => ({
    zh: `与「${arm}」之差的中位数和 ${level} 区间；实心：没有被别的做法、原方案或什么都不做全面超过`,
    en: `median difference to ${arm} with its ${level} interval; filled: beaten in both by nothing else`,
  }),
  chartFinding: (list: string): Text => ({
    zh: `两个目标上与原方案之差：${list}。`,
    en: `Differences to the policy in both objectives: ${list}.`,
  }),
  point: (name: string, gain: string, other: string): Text => ({
    zh: `${name} ${gain}、${other}`,
    en: `${name} ${gain} and ${other}`,
  }),
  table: { zh: '找到的做法', en: 'Policies found' },
  policy: { zh: '做法', en: 'Policy' },
  differs: { zh: '与原方案的不同', en: 'What differs' },
  against: (name: string): Text => ({ zh: `比「${name}」`, en: `Against ${name}` }),
  shrinkage: { zh: '赛跑时 → 检验时', en: 'In the race → on fresh seeds' },
  shrinkageNote: {
    zh: '赛跑时看着更好的部分，有一些只是挑中了好运气；检验时少掉的就是它。▲ 更好，▼ 更差，= 没有值得要的差别，? 还说不准；整张表的判定合起来，错的机会至多 5%。',
    en: 'Part of what looked better in the race was luck that was picked; what is gone in the test is that. ▲ better, ▼ worse, = no difference worth having, ? cannot tell yet; all answers of the table together are wrong in at most 5% of searches.',
  },
  takesAll: { zh: '花费与人手', en: 'Money and hours' },
  inMoney: (n: string): Text => ({ zh: `${n} 元`, en: `${n} RMB` }),
  inHours: (n: string): Text => ({ zh: `${n} 小时`, en: `${n} h` }),
  overBudget: { zh: '检验时超出预算', en: 'over the budget on fresh seeds' },
  onFront: { zh: '前沿', en: 'front' },
  add: { zh: '加为方案', en: 'Add as policy' },
  addName: (name: string): Text => ({ zh: `把「${name}」加为方案`, en: `Add ${name} as a policy` }),
  added: (name: string): Text => ({ zh: `「${name}」已加入对比`, en: `${name} was added to the comparison` }),
  full: { zh: '最多 8 个方案', en: 'Eight policies at most' },
  foundName: (letter: string): Text => ({ zh: `新做法 ${letter}`, en: `Candidate ${letter}` }),
  without: (strategy: string): Text => ({ zh: `不用「${strategy}」`, en: `without ${strategy}` }),
  moved: (strategy: string, label: string, before: string, after: string): Text => ({
    zh: `${strategy}·${label} ${before} → ${after}`,
    en: `${strategy}, ${label.toLowerCase()}: ${before} → ${after}`,
  }),
  day: (n: string): Text => ({ zh: `第 ${n} 天`, en: `day ${n}` }),
} satisfies Phrases;
