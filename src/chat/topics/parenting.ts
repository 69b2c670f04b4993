import type { TopicWords } from '../bank.ts';

export const parenting = {
  things: [
    ['辅食', 'solid food'],
    ['夜醒', 'night waking'],
    ['幼儿园择校', 'choosing a nursery'],
    ['绘本', 'picture books'],
    ['屏幕时间', 'screen time'],
    ['叛逆期', 'the defiant phase'],
    ['睡前仪式', 'bedtime routines'],
    ['换季咳嗽', 'seasonal coughs'],
    ['兴趣班', 'hobby classes'],
    ['早餐搭配', 'breakfast ideas'],
    ['二胎', 'having a second child'],
    ['作业拖拉', 'homework dawdling'],
  ],
  talk: [
    ['哄睡两小时，他精神我困了', "Two hours of bedtime, he's wide awake and I'm asleep"],
    ['今天终于自己吃完一碗饭，感动', 'Finished a whole bowl by himself today, I could cry'],
    ['开学第一周，全家都感冒了', 'First week of term and the whole family has a cold'],
    ['公园遛娃，有没有一起的？', 'Taking mine to the park, anyone joining?'],
    ['绘本读了八遍还要再来一遍', 'Eight times through the same book and “again!”'],
  ],
  asks: [
    ['一岁半还夜醒三次，要不要干预？', 'Eighteen months and up three times a night, should I step in?'],
    ['幼儿园选离家近的还是口碑好的？', 'Nursery: the near one or the well-regarded one?'],
    ['孩子不肯吃青菜怎么办？', 'Mine refuses greens, what do I do?'],
    ['一年级作业写到九点，正常吗？', 'Year one and homework until nine, is that normal?'],
    ['几岁开始学游泳比较好？', "What's a good age for swimming lessons?"],
  ],
  answers: [
    ['先固定入睡时间，坚持一周，多半会减到一次', 'Fix the bedtime for a week, it usually drops to once'],
    ['近的，接送三年你会感谢自己', 'The near one, three years of drop-offs will prove it'],
    ['切碎混到蛋饼里，别逼，越逼越不吃', "Chop it into an omelette and don't push, pushing backfires"],
    ['每次写 15 分钟就休息 5 分钟，比盯着有用', 'Fifteen minutes on, five off, works better than watching over them'],
  ],
  tips: [
    [
      '睡前一小时关屏幕、调暗灯，入睡会快很多',
      'Screens off and lights low an hour before bed, they drop off much faster',
    ],
    ['新辅食一次只加一种，观察三天再加下一种', 'Add one new food at a time and watch for three days'],
    ['孩子发脾气的时候先说出他的感受，再讲道理', 'Name the feeling first, reason afterwards'],
    ['出门前给五分钟、两分钟两次提醒，磨蹭会少一半', 'Warn at five minutes and at two before leaving, dawdling halves'],
    ['绘本不用追数量，一本读熟比十本翻过更好', 'One book known by heart beats ten leafed through'],
  ],
  goods: [
    ['绘本团', 'picture book bundles'],
    ['早教体验课', 'early learning trials'],
    ['儿童推车', 'prams'],
    ['进口奶粉', 'imported formula'],
    ['亲子乐园套票', 'play park tickets'],
  ],
} satisfies TopicWords;
