import type { Line } from '../line.ts';

/** Answers one can act on. */
export const GOOD_ANSWERS: readonly Line[] = [
  [
    '先把{thing}放一放，从{other}入手，三天就能看出差别',
    "Leave {thing} for now and start with {other}, you'll see it in three days",
  ],
  ['我的做法是先小范围试 {n} 次，再定{thing}', 'I try it on a small scale {n} times before I settle {thing}'],
  ['八成是{thing}的问题，先排除它', "It's most likely {thing}, rule that out first"],
  ['做之前记录一下，做完再对比，{thing}就是这么调出来的', "Write down before and after, that's how I tune {thing}"],
  [
    '不用买贵的，{thing}基础款就够，省下的花在{other}上',
    'No need for the dear one: basic will do for {thing}, spend the rest on {other}',
  ],
  ['分三步：先看{thing}，再看{other}，最后才动别的', 'Three steps: {thing}, then {other}, then the rest'],
  [
    '我带过几个新人，都是卡在{thing}，每天练二十分钟就过去了',
    'Everyone I trained got stuck at {thing}; twenty minutes a day gets you past it',
  ],
  ['一次只改一个地方，{thing}和{other}别一起动', 'Change one thing at a time, never {thing} and {other} together'],
  ['可以，但要提前 {n} 天准备，不然来不及', "You can, but start {n} days ahead or you'll run out of time"],
  ['不建议，风险在{other}，真要做先留好退路', "I wouldn't: the risk is {other}; if you must, keep a way back"],
  [
    '直接找同行要一份他们的{thing}清单，照着改最快',
    'Ask someone in the trade for their checklist on {thing} and adapt it',
  ],
  ['花一个晚上把{thing}理一遍，后面能省一周', 'One evening spent sorting {thing} saves a week later'],
  ['关键在频率，{thing}每周两次比一次做完强', 'Frequency is the point: {thing} twice a week beats once in bulk'],
  ['先看数据再下结论，{thing}很容易凭感觉', "Look at the figures first, it's easy to guess wrong about {thing}"],
  ['我去年也这样，后来把{thing}减半，反而好了', 'Same for me last year; I halved {thing} and it got better'],
  [
    '如果是第一次，先做最小的，成了再加{other}',
    "If it's your first time do the smallest one, add {other} once it works",
  ],
];

/** Answers that help a little. */
export const FAIR_ANSWERS: readonly Line[] = [
  ['我一般先从{thing}查起', 'I usually check {thing} first'],
  ['看你的情况，主要是{thing}', 'Depends on you, mostly {thing}'],
  ['这个正常，过段时间就好', "That's normal, it passes"],
  ['可以的，我就是这么做的', "Yes, that's what I do"],
  ['试试{other}？', 'Try {other}?'],
  ['应该是{thing}没到位', "Probably something's off with {thing}"],
  ['先做起来再说，边做边调', 'Just start and adjust as you go'],
  ['我之前也问过，大家说先管{thing}', 'I asked once too, people said take care of {thing} first'],
  ['差不多 {n} 天吧', "About {n} days, I'd say"],
  ['两个都行，看手感', 'Either works, whichever you prefer'],
  ['新手先别碰{other}', 'As a beginner stay away from {other}'],
  ['不贵，几百块就够', 'Not much, a few hundred will do'],
  ['有的，群文件里翻翻', 'There is, look in the group files'],
  ['找个有经验的人带一下最快', 'Having someone experienced guide you is quickest'],
  ['看教程不如动手', 'Doing beats watching tutorials'],
  ['因人而异，我是早上弄', 'Differs from person to person, I do it in the morning'],
];

/** Answers that help nobody. */
export const POOR_ANSWERS: readonly Line[] = [
  ['不太清楚，等别人说', 'Not sure, let others say'],
  ['好像是吧', 'I think so'],
  ['百度一下', 'Look it up'],
  ['我也不懂{thing}', "I don't know {thing} either"],
  ['随便弄弄就行', 'Anything will do'],
  ['没遇到过', 'Never had that'],
  ['可能是运气问题', 'Maybe just luck'],
  ['问问卖家？', 'Ask the seller?'],
  ['别想太多', "Don't overthink it"],
  ['看缘分', 'Fate decides'],
  ['应该都差不多', 'Probably all the same'],
  ['算了，换个别的吧', 'Forget it, do something else'],
];

/** What an answer may end with. */
export const ANSWER_TAILS: readonly Line[] = [
  ['仅供参考', 'Just my experience'],
  ['亲测有效', 'Tried it myself'],
  ['我踩过这个坑', 'Learned it the hard way'],
  ['有问题再问', 'Ask again if you get stuck'],
  ['不急，慢慢来', 'No hurry'],
  ['图回头发你', "I'll send you a picture later"],
  ['个人看法哈', 'Only my view'],
  ['其他老师补充', 'Others please add'],
];
