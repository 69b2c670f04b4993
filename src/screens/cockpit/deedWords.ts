import type { Text } from '../../engine/text.ts';
import type { Phrases } from '../../i18n/phrase.ts';

/** Words of single deeds: in the composer and on a member's card. */
export const words = {
  chat: { zh: '群聊', en: 'Chat' },
  groupChoice: { zh: '看哪个群', en: 'Which group' },
  say: { zh: '以群主身份说……', en: 'Speak as the owner …' },
  send: { zh: '发送', en: 'Send' },
  deeds: { zh: '能做的事', en: 'What you can do' },
  packet: { zh: '发红包', en: 'Send a packet' },
  announce: { zh: '发群公告', en: 'Put up a notice' },
  post: { zh: '发言', en: 'Post' },
  me: { zh: '我', en: 'Me' },
  owner: { zh: '群主', en: 'Owner' },
  ad: { zh: '广告', en: 'Ad' },
  question: { zh: '提问', en: 'Asks' },
  knowledge: { zh: '干货', en: 'Useful' },
  notice: { zh: '群公告', en: 'Notice' },
  push: { zh: '推送', en: 'Push' },
  offer: { zh: '商品', en: 'Offer' },
  activity: { zh: '活动', en: 'Activity' },
  packetTaken: (amount: string, taken: string): Text => ({
    zh: `${amount}，${taken} 人已领`,
    en: `${amount}, ${taken} took a share`,
  }),
  minded: (n: string): Text => ({ zh: `惹烦 ${n} 人`, en: `annoyed ${n}` }),
  read: (n: string): Text => ({ zh: `${n} 人读到`, en: `${n} read it` }),
  onlyYou: { zh: '仅你可见', en: 'only you see this' },
  why: { zh: '为什么', en: 'why' },
  empty: { zh: '这个群还没有消息。', en: 'No messages here yet.' },
  older: { zh: '更早的消息', en: 'Older messages' },
  newest: { zh: '回到最新', en: 'To the newest' },
  stream: { zh: '消息', en: 'Messages' },
  dissolved: { zh: '已解散', en: 'dissolved' },
  costs: { zh: '花费', en: 'Costs' },
  canNot: { zh: '账上或人手不够', en: 'Not enough money or staff time' },
  none: { zh: '本课没有开放单次动作。', en: 'This lesson allows no single deeds.' },
} satisfies Phrases;
