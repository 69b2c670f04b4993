import type { TopicWords } from '../bank.ts';

export const marketing = {
  things: [
    ['私域', 'private traffic'],
    ['裂变活动', 'referral campaigns'],
    ['转化率', 'conversion'],
    ['公众号选题', 'newsletter topics'],
    ['短视频脚本', 'short video scripts'],
    ['用户画像', 'user profiles'],
    ['投放预算', 'ad budgets'],
    ['社群留存', 'community retention'],
    ['活动复盘', 'campaign reviews'],
    ['朋友圈文案', 'Moments copy'],
    ['线索成本', 'cost per lead'],
    ['品牌联名', 'brand collaborations'],
  ],
  talk: [
    ['老板说要刷屏，预算两千', 'The boss wants it everywhere, budget two thousand'],
    ['标题改了十一版，最后用了第一版', 'Eleven titles later we went with the first'],
    ['数据掉了一半，还没找到原因', "Numbers halved and I can't find out why"],
    ['又到写周报的时间了', 'Weekly report time again'],
    ['今天打开率居然破 5% 了', 'Open rate above 5% today, amazing'],
  ],
  asks: [
    ['社群 500 人，每天发几条不打扰？', 'In a group of 500, how many posts a day before it annoys?'],
    ['线索成本涨到 120，还要不要继续投？', 'Cost per lead is up to 120, keep spending?'],
    ['裂变来的人三天就走光，怎么办？', 'People from referrals are gone in three days, what now?'],
    ['复盘一般看哪几个数？', 'Which figures do you look at in a review?'],
    ['短视频开头三秒怎么留人？', 'How do you hold people in the first three seconds?'],
  ],
  answers: [
    ['固定时间一条干货，其他靠互动，别超过三条', 'One good piece at a fixed hour, the rest is talk, three at most'],
    [
      '先看后端成交，能回本就投，不能就停两天换素材',
      'Look at closed deals: if it pays back, go on, if not pause and change creatives',
    ],
    ['门槛高一点，来的人少，但留得住', 'Raise the bar: fewer come, but they stay'],
    ['就看新增、留存、成交三个，多了没人看', 'New, retained, closed, nobody reads more than three'],
  ],
  tips: [
    [
      '活动前先写好“什么数算失败”，复盘才不会自我感动',
      'Write down beforehand what counts as failure, it keeps reviews honest',
    ],
    ['社群里商业信息占比压到 15% 以内，退群会明显变少', 'Keep commercial posts below 15% and fewer people leave'],
    ['标题给数字加场景，比形容词管用', 'A number and a scene in the title beat adjectives'],
    ['同一条素材跑三天以上就疲劳，提前备三套', 'Creatives tire after three days, have three sets ready'],
    [
      '老客户转介绍的成交率一般是陌生流量的三倍以上',
      'Referred customers close at over three times the rate of strangers',
    ],
  ],
  goods: [
    ['涨粉服务', 'follower growth'],
    ['短视频代拍', 'video production'],
    ['私域操盘课', 'private traffic courses'],
    ['海报模板', 'poster templates'],
    ['数据看板', 'dashboards'],
  ],
} satisfies TopicWords;
