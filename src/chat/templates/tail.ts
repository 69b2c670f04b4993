import type { Line } from '../line.ts';

/** What talk may end with. */
export const TALK_TAILS: readonly Line[] = [
  ['你们呢？', 'How about you?'],
  ['哈哈', 'Haha'],
  ['唉', 'Sigh'],
  ['有同感的举手', 'Hands up if you feel the same'],
  ['不说了，干活去', 'Enough, back to work'],
  ['大家觉得呢？', 'What do you think?'],
  ['反正我是服了', 'I give up'],
  ['慢慢来吧', 'Bit by bit'],
  ['改天细说', 'More another day'],
  ['晒个图，回头发', 'Will post a picture later'],
];

/** Put behind a message now and then. */
export const EMOJI: readonly Line[] = [
  ['😂', '😂'],
  ['👍', '👍'],
  ['🌹', '🌹'],
  ['🙏', '🙏'],
  ['😅', '😅'],
  ['💪', '💪'],
  ['[捂脸]', '🤦'],
  ['[强]', '💯'],
  ['[偷笑]', '🤭'],
  ['☕', '☕'],
];

/** Places people mention. */
export const PLACES: readonly Line[] = [
  ['杭州', 'Hangzhou'],
  ['成都', 'Chengdu'],
  ['广州', 'Guangzhou'],
  ['苏州', 'Suzhou'],
  ['长沙', 'Changsha'],
  ['武汉', 'Wuhan'],
  ['青岛', 'Qingdao'],
  ['厦门', 'Xiamen'],
  ['西安', "Xi'an"],
  ['昆明', 'Kunming'],
];
