import type { TopicWords } from '../bank.ts';

export const baking = {
  things: [
    ['戚风蛋糕', 'chiffon cake'],
    ['天然酵种', 'sourdough'],
    ['黄油软化', 'softening butter'],
    ['面团发酵', 'proofing'],
    ['烤箱温差', 'oven hot spots'],
    ['可颂开酥', 'croissant lamination'],
    ['淡奶油打发', 'whipping cream'],
    ['蛋白霜', 'meringue'],
    ['高筋面粉', 'bread flour'],
    ['巧克力调温', 'tempering chocolate'],
    ['瑞士卷', 'Swiss rolls'],
    ['马卡龙', 'macarons'],
  ],
  talk: [
    ['今天的戚风又塌腰了，心态崩了', 'My chiffon slumped again today, I give up'],
    ['凌晨四点起来开面，习惯了', 'Up at four to mix dough, used to it by now'],
    ['刚出炉，满屋子都是黄油香', 'Fresh out of the oven, the whole place smells of butter'],
    ['黄油又涨了，这月毛利要没了', "Butter went up again, there goes this month's margin"],
    ['夏天开酥真的是渡劫', 'Laminating in summer is pure suffering'],
  ],
  asks: [
    ['戚风总是回缩，是温度高了还是没烤透？', 'My chiffon keeps shrinking: too hot, or not baked through?'],
    [
      '冷藏发酵一夜，第二天要回温多久再整形？',
      'After a night in the fridge, how long should dough warm up before shaping?',
    ],
    ['动物奶油夏天外送怎么才能不化？', 'How do you keep dairy cream from melting on summer deliveries?'],
    ['鲁邦种养了一周还不起泡，是不是该扔了？', 'My levain is a week old and still flat, should I bin it?'],
    ['小店一天出 80 个吐司，用几层的烤箱合适？', 'For 80 loaves a day, how many decks should the oven have?'],
  ],
  answers: [
    [
      '先降 10 度多烤 8 分钟，出炉马上倒扣，基本就不缩了',
      'Drop 10 degrees, bake 8 minutes longer, turn it upside down at once, it stops shrinking',
    ],
    [
      '看面团别看钟，按下去慢慢回弹一半就可以了',
      "Watch the dough, not the clock: if a poke springs halfway back, it's ready",
    ],
    [
      '裱之前加一点吉利丁，再垫冰袋，两小时没问题',
      'A little gelatine in the cream plus an ice pack holds for two hours',
    ],
    [
      '每天同一时间喂，水温 28 度左右，再给它三天',
      'Feed it at the same hour with water at 28 degrees and give it three more days',
    ],
  ],
  tips: [
    [
      '烤箱实际温度常和表盘差 15 度左右，花几十块买个炉温计，比换配方管用',
      'Ovens are often 15 degrees off the dial: a cheap thermometer helps more than a new recipe',
    ],
    [
      '吐司面团出缸温度控制在 26 度，夏天直接用冰水和面',
      'Keep bread dough at 26 degrees out of the mixer; in summer use iced water',
    ],
    [
      '淡奶油连盆一起冷藏半小时再打，稳定性差别很大',
      'Chill cream and bowl together for half an hour before whipping, it holds far better',
    ],
    [
      '可颂三折之间冷藏 30 分钟，黄油和面团软硬一致才不会断层',
      'Rest croissants 30 minutes between folds: butter and dough must be equally firm',
    ],
    [
      '切片后再冷冻的面包，回烤 4 分钟几乎和现烤一样',
      'Bread frozen in slices comes back almost fresh after 4 minutes in the oven',
    ],
  ],
  goods: [
    ['进口黄油', 'imported butter'],
    ['定制蛋糕盒', 'custom cake boxes'],
    ['二手平炉', 'second-hand deck ovens'],
    ['烘焙半成品', 'frozen dough'],
    ['裱花网课', 'piping lessons'],
  ],
} satisfies TopicWords;
