import type { TopicWords } from '../bank.ts';

export const ecommerce = {
  things: [
    ['选品', 'product selection'],
    ['详情页', 'product pages'],
    ['退货率', 'return rates'],
    ['自然流量', 'organic traffic'],
    ['直播间', 'livestream rooms'],
    ['主图测试', 'main image tests'],
    ['库存周转', 'stock turnover'],
    ['客服话术', 'support scripts'],
    ['大促备货', 'stocking for big sales days'],
    ['发货时效', 'dispatch times'],
    ['复购', 'repeat orders'],
    ['新店冷启动', 'starting a new shop'],
  ],
  talk: [
    ['这个月退货率又破 20% 了，头大', 'Returns over 20% again this month, my head hurts'],
    ['半夜改主图，点击终于上来了', 'Changed the main image at midnight and the clicks finally came'],
    ['大促完店里只剩我和一堆售后', "After the big day it's just me and a pile of complaints"],
    ['平台规则一周改三次，看都看不完', 'The platform changes its rules three times a week, who can keep up'],
    ['客服今天请假，我自己顶了一天', 'Support called in sick, I answered every chat myself'],
  ],
  asks: [
    ['新店没评价，前 50 单大家是怎么起来的？', 'New shop, no reviews: how did you get your first 50 orders?'],
    ['退货率多少算正常？服装类目的', 'What return rate is normal for clothing?'],
    ['主图多久测一次比较合适？', 'How often do you test main images?'],
    [
      '直播退款率比店铺高一倍，有办法压下来吗？',
      "Refunds from livestreams are twice the shop's, any way to bring them down?",
    ],
    ['仓库外包一件多少成本才划算？', 'At what cost per parcel does a third-party warehouse pay off?'],
  ],
  answers: [
    [
      '先让老客户和朋友真实下单，晒图比什么都强',
      'Start with real orders from old customers, photo reviews beat everything',
    ],
    [
      '女装 30% 以内都算健康，先看是尺码问题还是色差',
      'Under 30% is healthy in womenswear, first check sizing against colour',
    ],
    [
      '一次只改一个变量，跑够 1000 次曝光再下结论',
      'Change one thing at a time and wait for 1,000 views before you judge',
    ],
    ['详情页把缺点写清楚，退货反而少', 'Spell out the drawbacks on the page and returns go down'],
  ],
  tips: [
    [
      '把退货原因按尺码、质量、描述不符分三类统计，两周就能看出该改哪一环',
      'Sort returns into size, quality and wrong description: in two weeks you know what to fix',
    ],
    ['新品先小批量 50 件试款，动销超过 30% 再返单', 'Test new items in lots of 50 and reorder once 30% has moved'],
    ['首图只讲一个卖点，字不要超过 8 个', 'One selling point on the first image, eight characters at most'],
    [
      '库存超过 60 天没动的，单独拉表，每周定一个处理日',
      'List stock idle for over 60 days and clear it on a fixed weekday',
    ],
    [
      '客服首次响应压到 30 秒以内，转化通常能涨一截',
      'Answer within 30 seconds and conversion usually moves up a notch',
    ],
  ],
  goods: [
    ['店铺代运营', 'shop management'],
    ['爆款选品表', 'a best-seller list'],
    ['快递面单', 'courier labels'],
    ['主图设计套餐', 'product image packages'],
    ['云仓代发', 'drop shipping'],
  ],
} satisfies TopicWords;
