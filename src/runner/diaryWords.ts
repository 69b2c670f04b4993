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
      ? { zh: `领到红包 ${yuan} 元`, en: `Took ${yuan} RMB from a packet` }
      : { zh: `领到 ${count} 个红包，共 ${yuan} 元`, en: `Took ${yuan} RMB from ${count} packets` },
  visits: (times: number, read: number, ads: number): Text => ({
    zh: `看了 ${times} 次，读了 ${read} 条${ads > 0 ? `，其中广告 ${ads} 条` : ''}`,
    en: `${plural(times, 'visit')}, ${plural(read, 'message')} read${ads > 0 ? `, ${ads} of them ads` : ''}`,
  }),
  posted: (text: Text): Text => ({ zh: `发言：${text.zh}`, en: `Wrote: ${text.en}` }),
  answered: (text: Text): Text => ({ zh: `回答：${text.zh}`, en: `Answered: ${text.en}` }),
} as const;

/** What was met last of each kind: ads at the last sight of any, messages unread at the last visit, whether there was a rebuke. */
interface LastMet {
  ads: number;
  unread: number;
  warned: boolean;
}

/** Fewer unread messages than these are no flood. */
const FLOOD = 20;

/** The last straw: what was met last of the main cause; where nothing was of late, that it had built up before. */
export function lastStraw(cause: number, { ads, unread, warned }: LastMet): Text {
  switch (cause) {
    case CAUSE.ads:
      return ads > 0
        ? {
            zh: `走之前最后一次看到广告，有 ${ads} 条`,
            en: `The last time ads were seen, there ${ads === 1 ? 'was 1' : `were ${ads}`}`,
          }
        : { zh: '以前看到的广告，气还没消', en: 'Ads seen before still rankled' };
    case CAUSE.flood:
      return unread >= FLOOD
        ? { zh: `最后一次打开，有 ${unread} 条未读`, en: `On the last visit, ${plural(unread, 'unread message')}` }
        : { zh: '以前刷屏刷累了，还没缓过来', en: 'Still tired of earlier floods' };
    case CAUSE.push:
      return { zh: '又一条推送或 @所有人', en: 'One more push or mention-all' };
    case CAUSE.conflict:
      return warned
        ? { zh: '被提醒过，心里不舒服', en: 'Had been warned, and minded' }
        : { zh: '撞见争吵，或熟人被移出', en: 'A quarrel, or somebody familiar removed' };
    case CAUSE.life:
      return { zh: '生活里有了变动，和群关系不大', en: 'Something changed in life, little to do with the group' };
    default:
      return { zh: '好一阵没看到对自己有用的东西', en: 'Nothing of use to them for quite a while' };
  }
}
