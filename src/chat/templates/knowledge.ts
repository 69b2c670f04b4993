import type { Line } from '../line.ts';

/** Knowledge that fits any subject. */
export const KNOWLEDGE: readonly Line[] = [
  [
    '分享一个{thing}的小经验：先定目标，再倒推{other}，少走很多弯路',
    'A small lesson on {thing}: set the goal first, work back to {other}, it saves detours',
  ],
  [
    '做{thing}最常见的 {n} 个误区，第一个就是跳过{other}',
    'Of the {n} common mistakes with {thing}, the first is skipping {other}',
  ],
  [
    '整理了一份{thing}自查清单，按顺序过一遍大概十分钟',
    'Made a checklist for {thing}, running through it takes ten minutes',
  ],
  ['关于{thing}，记住一句话：稳定比极致重要', 'On {thing} remember one line: steady beats extreme'],
  [
    '复盘了去年的 {n} 个例子，问题都不在{thing}，在{other}',
    'Reviewed {n} cases from last year: the trouble was never {thing}, it was {other}',
  ],
  ['{thing}的前期准备占七成，动手只占三成', 'With {thing}, preparation is seventy per cent, doing is thirty'],
  [
    '今天讲讲{thing}：为什么同样的步骤，别人行你不行？差在记录',
    'Today {thing}: same steps, different results? The difference is keeping notes',
  ],
  [
    '做{thing}之前先问三个问题：给谁、多久、出错怎么办',
    'Before {thing} ask three things: for whom, how long, and what if it fails',
  ],
  [
    '{thing}别追新，把最基础的 {n} 步做到 90 分就超过大多数人',
    "Don't chase novelty in {thing}: do the {n} basic steps well and you're ahead of most",
  ],
  [
    '把{thing}拆成每天十五分钟，坚持两周，比周末突击强',
    'Split {thing} into fifteen minutes a day for two weeks, better than weekend sprints',
  ],
  [
    '一张表管好{thing}：日期、做了什么、结果、下次改什么',
    'One table for {thing}: date, what you did, result, what to change',
  ],
  ['很多人忽略了{other}，它决定了{thing}的上限', 'Many overlook {other}, and that caps {thing}'],
  [
    '出错时先停，再看{other}，最后才动{thing}，顺序别反',
    'When it fails stop, check {other}, and touch {thing} last, in that order',
  ],
  [
    '{thing}的成本里，返工占得最多，第一遍慢一点反而便宜',
    'In {thing} rework costs most, a slow first pass is the cheap one',
  ],
  ['看别人的{thing}要看失败的，比看成功的学得多', 'Study failures in {thing}, they teach more than successes'],
  ['新手做{thing}先抄一遍，再改一遍，第三遍才是自己的', 'Copy {thing} once, change it once, the third one is your own'],
  ['把{thing}和{other}分开两天做，质量会稳很多', 'Do {thing} and {other} on separate days, the quality gets steadier'],
  ['判断{thing}好不好，有个土办法：放一晚再看', 'A homely test for {thing}: look again the next morning'],
  [
    '今天群里问{thing}的多，统一说一下：先易后难，先少后多',
    'Many asked about {thing} today, so in short: easy before hard, few before many',
  ],
  ['{thing}的工具不用多，两样用熟就够了', "You don't need many tools for {thing}, two you know well will do"],
  [
    '我做{thing}十年，只坚持一条：不确定就先做小样',
    'Ten years of {thing} and one rule: if unsure, make a small sample',
  ],
  [
    '提醒一下，换季的时候{thing}要重新调，去年的参数不能直接用',
    "A reminder: readjust {thing} when seasons change, last year's settings won't do",
  ],
  [
    '如果只能记一个数，{thing}记住“三分之一”，别一次上满',
    'If you keep one number for {thing}: a third, never go full at once',
  ],
  [
    '把常见的 {n} 种{thing}问题做成了图，存一下，遇到对着查',
    'Drew up {n} common problems with {thing}, keep it and look them up',
  ],
  [
    '今天的笔记：{thing}靠习惯，{other}靠标准，别搞反',
    "Today's note: habit makes {thing}, standards make {other}, don't mix them up",
  ],
];

/** What a piece of knowledge may end with. */
export const KNOWLEDGE_TAILS: readonly Line[] = [
  ['希望对大家有用', 'Hope it helps'],
  ['有不同做法欢迎补充', 'Add yours if you do it differently'],
  ['晚点上图', 'Pictures later'],
  ['个人经验，供参考', 'Personal experience only'],
  ['下次讲{other}', 'Next time: {other}'],
  ['想看细节的说一声', 'Say so if you want details'],
];
