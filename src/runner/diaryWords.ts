/** The sentences of a diary. */
import { CAUSE } from '../engine/codes.ts';
import type { Text } from '../engine/text.ts';

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const diaryWords = {
  joined: { zh: '进群', en: 'Joined' },
  muted: { zh: '设了消息免打扰', en: 'Muted the group' },
  unmuted: { zh: '取消了消息免打扰', en: 'Unmuted the group' },
  folded: { zh: '把群折叠了', en: 'Folded the group away' },
  removed: { zh: '被移出群聊', en: 'Was removed' },
  warned: { zh: '被群主提醒', en: 'Was warned by the owner' },
  quit: { zh: '退群', en: 'Left the group' },
  packets: (count: number, yuan: string): Text =>
    count === 1
      ? { zh: `领到红包 ${yuan} 元`, en: `Took RMB ${yuan} from a packet` }
      : { zh: `领到 ${count} 个红包，共 ${yuan} 元`, en: `Took RMB ${yuan} from ${count} packets` },
  visits: (times: number, read: number, ads: number): Text => ({
    zh: `看了 ${times} 次，读了 ${read} 条${ads > 0 ? `，其中广告 ${ads} 条` : ''}`,
    en: `${plural(times, 'visit')}, ${plural(read, 'message')} read${ads > 0 ? `, ${ads} of them ads` : ''}`,
  }),
  posted: (text: Text): Text => ({ zh: `发言：${text.zh}`, en: `Wrote: ${text.en}` }),
  answered: (text: Text): Text => ({ zh: `回答：${text.zh}`, en: `Answered: ${text.en}` }),
} as const;

/** The last straw, from the main cause and what was heard last of it. */
export function lastStraw(cause: number, ads: number, unread: number): Text {
  switch (cause) {
    case CAUSE.ads:
      return { zh: `最后一次打开，又看到 ${ads} 条广告`, en: `On the last visit, ${plural(ads, 'more ad')}` };
    case CAUSE.flood:
      return { zh: `最后一次打开，有 ${unread} 条未读`, en: `On the last visit, ${plural(unread, 'unread message')}` };
    case CAUSE.push:
      return { zh: '又一条推送或 @所有人', en: 'One more push or mention-all' };
    case CAUSE.conflict:
      return { zh: '被当众提醒，或撞见争吵', en: 'A public rebuke, or a quarrel' };
    case CAUSE.life:
      return { zh: '与群无关', en: 'Nothing to do with the group' };
    default:
      return { zh: '好一阵没看到对自己有用的东西', en: 'Nothing of use to them for quite a while' };
  }
}
