import type { Line } from '../line.ts';

/** System lines on somebody who joined. */
export const JOINED: readonly Line[] = [
  ['"{mention}"通过扫描二维码加入群聊', '{mention} joined the group by QR code'],
  ['群成员邀请"{mention}"加入了群聊', 'A member invited {mention} to the group'],
  ['"{mention}"加入了群聊', '{mention} joined the group'],
];

/** System lines on the group as a whole. */
export const SYSTEM_NOTES: readonly Line[] = [
  ['群主已启用“群聊邀请确认”', 'The owner has turned on invitation approval'],
  ['群公告已更新', 'The group notice has been updated'],
  ['群主修改了群名', "The owner changed the group's name"],
  ['管理员置顶了一条消息', 'An admin pinned a message'],
  ['群人数较多，新成员需要邀请才能进入', 'The group is large: new members need an invitation'],
  ['以上是未读消息', 'Unread messages above'],
];
