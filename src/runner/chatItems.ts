/** Messages of a group as the chat shows them. */
import { compose, type Message, type Topic } from '../chat/compose.ts';
import { mix } from '../engine/draws.ts';
import { KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import type { Text } from '../engine/text.ts';
import type { World } from '../engine/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { MessageKind } from '../chat/kind.ts';
import type { ChatItem } from './frame.ts';
import { nameOf } from './nameOf.ts';

/** Message kinds by the engine's number. */
export const KINDS = Object.keys(KIND) as MessageKind[];

/** The bits that decide how a message is worded: its place in the stream, and nothing of the policy's. */
function wording(group: Group, m: number): number {
  const { at, author } = group.messages.columns;
  return mix(mix(group.key.a ^ at[m]) + mix(author[m] + 7) + m) >>> 0;
}

/** The text of a message in both languages. */
export function textOf(world: World, group: Group, m: number, topics: readonly Topic[]): Text {
  const own = world.words.get(`${group.index}/${m}`);
  if (own !== undefined) return { zh: own, en: own };
  const c = group.messages.columns;
  const replyTo = c.replyTo[m];
  const mentioned = c.mention[m];
  const message: Message = {
    kind: KINDS[c.kind[m]],
    byOperator: c.author[m] < 0,
    topic: c.topic[m] < topics.length ? c.topic[m] : -1,
    hash: wording(group, m),
    quality: c.quality[m],
    replyKind: replyTo >= 0 ? KINDS[c.kind[replyTo]] : undefined,
    replyHash: replyTo >= 0 ? wording(group, replyTo) : undefined,
    mention: mentioned >= 0 ? nameOf(world, group.members.columns.person[mentioned]) : undefined,
    amount: c.fen[m] > 0 ? c.fen[m] / 100 : undefined,
    link: c.link[m] === 1,
  };
  return compose(message, topics);
}

/** The last `count` messages before index `before`, oldest first; none from before day 0. */
export function chatItems(
  world: World,
  scenario: Scenario,
  group: Group,
  window: { before: number | undefined; count: number; locale: 'zh' | 'en' },
): ChatItem[] {
  const end = Math.min(window.before ?? group.messages.size, group.messages.size);
  const items: ChatItem[] = [];
  for (let m = Math.max(0, end - window.count); m < end; m++) {
    if (group.messages.columns.at[m] >= 0) items.push(itemOf(world, scenario, group, m, window.locale));
  }
  return items;
}

function itemOf(world: World, scenario: Scenario, group: Group, m: number, locale: 'zh' | 'en'): ChatItem {
  const c = group.messages.columns;
  const author = c.author[m];
  const person = author >= 0 ? group.members.columns.person[author] : -1;
  return {
    index: m,
    group: group.index,
    at: c.at[m],
    person,
    name: person >= 0 ? nameOf(world, person)[locale] : '',
    role: person >= 0 ? world.people.columns.role[person] : -1,
    kind: KINDS[c.kind[m]],
    text: textOf(world, group, m, scenario.topics)[locale],
    replyTo: c.replyTo[m],
    amount: c.fen[m] / 100,
    taken: c.taken[m],
    recalled: c.recalled[m] === 1,
    reach: { read: c.read[m], minded: c.minded[m] },
  };
}
