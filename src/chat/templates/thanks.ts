import type { Line } from '../line.ts';

/** Thanks for a packet or a kindness. */
export const THANKS: readonly Line[] = [
  ['谢谢老板', 'Thanks, boss'],
  ['谢谢老板，老板大气', 'Thanks, boss, very generous'],
  ['感谢红包', 'Thanks for the packet'],
  ['谢谢，沾沾喜气', 'Thanks, sharing the luck'],
  ['谢谢分享', 'Thanks for sharing'],
  ['感谢感谢', 'Thank you, thank you'],
  ['多谢，帮大忙了', 'Many thanks, a great help'],
  ['谢谢老师', 'Thank you, teacher'],
  ['抢到了，谢谢', 'Got one, thanks'],
  ['谢谢群主', 'Thanks to the owner'],
  ['谢谢大佬指点', 'Thanks for the pointers'],
  ['老板发财', 'May you prosper, boss'],
  ['谢谢，生意兴隆', 'Thanks, may business flourish'],
  ['感恩，祝一切顺利', 'Grateful, all the best'],
  ['谢谢，运气不错', 'Thanks, lucky today'],
  ['谢啦', 'Cheers'],
  ['非常感谢', 'Thank you very much'],
  ['谢谢大家的耐心', 'Thanks everyone for your patience'],
];

/** Thanks to one member in front of all. */
export const THANKS_TO: readonly Line[] = [
  [
    '感谢 {mention} 的分享，讲得很清楚，大家可以爬楼看看',
    'Thank you {mention} for sharing, very clear, do scroll up and read',
  ],
  ['谢谢 {mention} 一直耐心回答大家的问题', 'Thanks to {mention} for patiently answering everyone'],
  ['今天必须表扬 {mention}，帮好几位新人解决了问题', 'Praise where due: {mention} helped several newcomers today'],
  ['{mention} 这条太有用了，已经收进群精华', "{mention}, that was so useful, it's now in our highlights"],
  ['给 {mention} 点个赞，这才是我们群的氛围', "Thumbs up for {mention}, that's the spirit of this group"],
  ['谢谢 {mention}，有你在群里真好', 'Thank you {mention}, good to have you here'],
  ['大家一起谢谢 {mention}，{thing}这块讲得非常专业', "Let's all thank {mention}, expert advice on {thing}"],
  ['本周最佳分享：{mention}', 'Share of the week: {mention}'],
];
