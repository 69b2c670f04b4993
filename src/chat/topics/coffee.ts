import type { TopicWords } from '../bank.ts';

export const coffee = {
  things: [
    ['手冲', 'pour-over'],
    ['研磨度', 'grind size'],
    ['拉花', 'latte art'],
    ['浅烘豆', 'light roasts'],
    ['意式萃取', 'espresso extraction'],
    ['水质', 'water hardness'],
    ['生豆', 'green beans'],
    ['奶泡', 'milk foam'],
    ['养豆', 'resting beans'],
    ['杯测', 'cupping'],
    ['磨豆机', 'grinders'],
    ['冷萃', 'cold brew'],
  ],
  talk: [
    ['今天第三杯了，手有点抖', 'Third cup today, hands slightly shaky'],
    ['新到的埃塞，柑橘调，太好喝了', 'New Ethiopian in, citrus notes, gorgeous'],
    ['店里咖啡机又罢工了', "The shop's machine is on strike again"],
    ['拉花拉成一颗白菜', 'Tried a rosetta, poured a cabbage'],
    ['雨天客人少，正好练杯测', 'Rainy and quiet, good day for cupping'],
  ],
  asks: [
    ['浅烘总是酸得尖，是水温低了吗？', 'My light roasts taste sharp, is the water too cool?'],
    ['意式 18 克进，出多少克合适？', '18 g in, how many grams out for espresso?'],
    ['豆子烘好放几天最好喝？', 'How many days after roasting are beans at their best?'],
    ['燕麦奶打泡总是很粗，有技巧吗？', 'Oat milk foam comes out coarse, any trick?'],
    ['入门磨豆机一千以内选哪种？', 'Which kind of grinder under 1,000 for a beginner?'],
  ],
  answers: [
    ['水温提到 94 度，再磨细半格试试', 'Go to 94 degrees and half a step finer'],
    ['先按 1 比 2，28 秒左右出 36 克，再往上调', 'Begin with 1 to 2: 36 g in about 28 seconds, then adjust'],
    ['浅烘 14 天左右，深烘 5 天就可以开', 'Light roasts about 14 days, dark ones after 5'],
    ['冷藏到 4 度再打，进气只给两秒', 'Chill it to 4 degrees and let in air for only two seconds'],
  ],
  tips: [
    [
      '换豆先固定水温和粉量，只动研磨度，三杯就能找到甜点',
      'New beans: fix water and dose, change the grind only, three cups find the sweet spot',
    ],
    ['水的影响比想象的大，总硬度 80 左右最友好', 'Water matters more than you think: hardness near 80 is kindest'],
    ['每天打烊前空冲和回冲，味道能干净很多', 'Backflush at closing every day, the cup gets far cleaner'],
    ['开袋后分装冷冻，一个月内风味基本不掉', 'Freeze opened beans in portions, flavour holds for a month'],
    ['手冲前 30 秒闷蒸，粉量两倍的水就够', 'Bloom for 30 seconds with twice the dose in water'],
  ],
  goods: [
    ['精品咖啡豆', 'specialty beans'],
    ['二手咖啡机', 'used espresso machines'],
    ['开店培训课', 'café opening courses'],
    ['外带杯', 'takeaway cups'],
    ['挂耳咖啡', 'drip bags'],
  ],
} satisfies TopicWords;
