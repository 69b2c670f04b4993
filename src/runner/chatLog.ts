/** A group's stream of messages as a ChatLab log, from day 0 on. */
import { writeChatLab, type LogMember, type LogMessage } from '../chat/chatlab.ts';
import { BY_APP, STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import { KINDS, textOf } from './chatItems.ts';
import { nameOf } from './nameOf.ts';

const HOW: Record<number, LogMember['how']> = {
  [STATUS.present]: '',
  [STATUS.quit]: 'quit',
  [STATUS.removed]: 'removed',
  [STATUS.dissolved]: 'dissolved',
};

const OPERATOR = 'operator';

/** One group's log, JSON Lines. Seconds are spread over each minute in the order of its messages. */
export function chatLog(world: World, scenario: Scenario, group: Group): string {
  const { members } = group;
  const list: LogMember[] = [{ id: OPERATOR, name: '群主', joinedAt: -1, leftAt: -1, how: '' }];
  for (let row = 0; row < members.size; row++) {
    const c = members.columns;
    list.push({
      id: `p${c.person[row]}.${row}`,
      name: nameOf(world, c.person[row]).zh,
      joinedAt: Math.max(c.founder[row] === 1 && group.now.parent < 0 ? -1 : 0, c.joinedAt[row]),
      leftAt: c.leftAt[row],
      how: HOW[c.status[row]],
    });
  }
  return writeChatLab({ id: group.id, name: group.title.zh }, list, messagesOf(world, scenario, group), scenario.start);
}

function messagesOf(world: World, scenario: Scenario, group: Group): LogMessage[] {
  const c = group.messages.columns;
  const out: LogMessage[] = [];
  for (let m = 0; m < group.messages.size;) {
    let end = m + 1;
    while (end < group.messages.size && c.at[end] === c.at[m]) end++;
    for (let k = m; k < end; k++) {
      if (c.at[k] < 0 || c.author[k] === BY_APP) continue;
      const author = c.author[k];
      out.push({
        at: c.at[k],
        seconds: secondOf(group, k, k - m, end - m),
        member: author >= 0 ? `p${group.members.columns.person[author]}.${author}` : OPERATOR,
        kind: KINDS[c.kind[k]],
        text: textOf(world, group, k, scenario.topics).zh,
      });
    }
    m = end;
  }
  return out;
}

/** Place `k` of `n` messages in a minute: within its own n-th part, at a second that the message's own bits choose. */
function secondOf(group: Group, m: number, k: number, n: number): number {
  const part = 60 / n;
  const bits = Math.imul(m + 1, 0x9e3779b1) ^ group.key.a;
  return Math.min(59, Math.floor(part * k + part * ((bits >>> 16) / 65536)));
}
