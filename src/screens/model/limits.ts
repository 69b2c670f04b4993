import type { Text } from '../../engine/text.ts';

/** What the model cannot tell. The short form of the description's list; the first three matter most. */
export const limits: readonly Text[] = [
  {
    zh: '几乎没有研究量过人们为什么、以多快的速度离开商业微信群。退群的水平来自别的聊天群、论坛、公众号和从业者的门槛。',
    en: "Almost no study measures who leaves commercial WeChat groups, and why. Levels of quitting come from other chats, forums, official accounts and practitioners' thresholds.",
  },
  {
    zh: '所有数字都是合成的：没有一个人、一条消息来自真实的群。看方向和量级，不要看小数。',
    en: 'Every number is synthetic: no person and no message comes from a real group. Read signs and orders of size, not decimals.',
  },
  {
    zh: '它不预测你的群。它回答的是：在这样一个群里，同一批人、同样的运气，做与不做差多少。',
    en: 'It does not forecast your group. It answers what an act would do in a group like this, with the same people and the same luck.',
  },
  {
    zh: '一条广告让人多反感、让发的人赚多少，都是猜的。把前者减半或加倍，因广告退群的人也大约减半或加倍。',
    en: 'How much one ad annoys and what it earns are guesses. Halving or doubling the first about halves or doubles the quits over ads.',
  },
  {
    zh: '消息有种类、话题、质量和作者，没有意思：玩笑和谎话都不存在，一场舆情只有大小。',
    en: 'Messages have a kind, a topic, a quality and an author, but no meaning: jokes and lies do not exist, and a crisis has only a size.',
  },
  {
    zh: '一笔买卖、一场活动、一项防范带来多少，填的是从业者的说法；模型加上的是磨损、不信任、价格和商业信息占比怎样让它变低。',
    en: "What a sale, an activity or a precaution brings is the trade's claim; what the model adds is how wear, distrust, price and the commercial share lower it.",
  },
  {
    zh: '成员会拉朋友，门槛会拦人，但邀请和门槛管多大用都是猜的；新建的群能活多久是抽出来的，没有解释。',
    en: 'Members ask friends in and doors turn people away, but how much either does is a guess; how long a new group lives is drawn, not explained.',
  },
  {
    zh: '退群的「原因」是模型内部的账，不是对人的发现。',
    en: 'The causes of a quit are an accounting inside the model, not a finding about people.',
  },
  {
    zh: '群与真实群的统计相像，只说明聊天的样子像，不证明策略的效果对。',
    en: 'That logs resemble real ones shows that talk looks right; it does not prove that the effect of a strategy is right.',
  },
];
