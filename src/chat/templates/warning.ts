import type { Line } from '../line.ts';

/** The operator’s warning to one member. */
export const WARNINGS_TO: readonly Line[] = [
  [
    '{mention} 群里不发广告，这次提醒，下次会移出群聊',
    "{mention}, no adverts here: this is a reminder, next time you'll be removed",
  ],
  ['{mention} 麻烦先看群公告第一条，广告请撤回', '{mention}, please read rule one and recall that advert'],
  ['{mention} 这条和主题无关，请注意群规', "{mention}, that's off the subject, mind the rules please"],
  ['{mention} 第一次警告：请不要刷屏', "{mention}, first warning: please don't flood the chat"],
  ['{mention} 有资源可以周末再发，平时请不要发', '{mention}, please keep that for the weekend'],
  ['{mention} 请先和管理员打个招呼再发，谢谢配合', '{mention}, please ask an admin before posting, thank you'],
  ['{mention} 大家都在认真交流，请别发链接了', '{mention}, people are talking seriously, no more links please'],
  ['{mention} 提醒一次，再发就只能请你离开了', "{mention}, one reminder; once more and you'll have to leave"],
];

/** The operator’s warning to everybody. */
export const WARNINGS: readonly Line[] = [
  ['再提醒一次：本群不发广告，违者直接移出', 'Once more: no adverts here, offenders are removed'],
  ['大家注意一下，不要刷屏，也不要吵架', "Everyone, please don't flood and don't quarrel"],
  ['请尊重彼此，有分歧私下聊', 'Respect each other, take disputes to private chat'],
  ['群里请不要发来路不明的链接', 'Please post no links of unknown origin'],
  ['广告统一发到公告里的资源帖，群内不再单独发', 'Adverts go to the pinned thread, not into the chat'],
  ['本群讨论{name}，无关内容请移步其他群', 'We discuss {name}, please take other matters elsewhere'],
  ['聊天请围绕{thing}，闲聊适度', 'Keep to {thing}, chatter in moderation'],
  ['刚才的广告已处理，谢谢提醒的朋友', 'The advert has been dealt with, thanks to those who told us'],
];
