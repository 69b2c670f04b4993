import type { Text } from '../engine/text.ts';
import { blanksOf, money } from './blanks.ts';
import { bits, choose, share } from './choose.ts';
import { fill, fits } from './fill.ts';
import type { Blanks } from './fill.ts';
import type { MessageKind } from './kind.ts';
import type { Line } from './line.ts';
import type { Message } from './message.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan.ts';
import { EMOJI } from './templates/tail.ts';
import { TURNS } from './templates/talk.ts';
import { topicBank } from './topicBank.ts';
import type { Topic } from './topicBank.ts';

export type { Message } from './message.ts';
export type { Topic } from './topicBank.ts';

const FIRST = 20;
const MORE = 30;
const TAIL = 40;
const HAS_TAIL = 41;
const HAS_EMOJI = 42;
const WHICH_EMOJI = 43;
const LINK = 44;

/** Sentences of one message at most, and the share that has an ending where no length is asked for. */
const MOST_PARTS = 6;
const TAIL_SHARE = 0.18;

/** Share of messages that end in an emoji; the rest have none. */
const EMOJI_SHARE: Readonly<Partial<Record<MessageKind, number>>> = {
  talk: 0.08,
  answer: 0.04,
  thanks: 0.2,
  ad: 0.12,
  push: 0.2,
  packet: 0.1,
};

/** Kinds whose templates say themselves whom they are for. */
const NAMES_INSIDE: ReadonlySet<MessageKind> = new Set(['system', 'warning']);

/** Kinds that lead to a link by themselves; in plain talk a word must do so. */
const LINKED: ReadonlySet<MessageKind> = new Set(['ad', 'push', 'offer', 'activity', 'announcement', 'knowledge']);

/** The line a hash points at, among those whose blanks can be filled. */
function pick(list: readonly Line[], blanks: Blanks, message: Message, slot: number): Line | undefined {
  const usable = list.filter((line) => fits(line, blanks));
  return usable.length > 0 ? choose(usable, message.hash, slot) : undefined;
}

function sentences(message: Message, lists: Plan, blanks: Blanks): Line[] {
  const { hash, length } = message;
  const chosen: Line[] = [];
  const add = (list: readonly Line[], slot: number): void => {
    const line = pick(list, blanks, message, slot);
    if (line && !chosen.includes(line)) chosen.push(line);
  };
  add(lists.first, FIRST);
  if (chosen.length === 0) add(TURNS, FIRST);
  if (length === undefined) {
    if (share(hash, HAS_TAIL) < TAIL_SHARE) add(lists.tails, TAIL);
    return chosen;
  }
  const missing = (): number => length - chosen.reduce((sum, line) => sum + fill(line, blanks).zh.length, 0);
  for (let k = 1; k < MOST_PARTS && missing() > 16; k++) add(lists.more, MORE + k);
  if (missing() > 4) add(lists.tails, TAIL);
  return chosen;
}

const ended = /[，。！？…：；]$/;

/** A short turn runs on after a comma, a whole sentence ends. */
const join = (before: Text, after: Text): Text => ({
  zh: before.zh + (ended.test(before.zh) ? '' : before.zh.includes('，') ? '。' : '，') + after.zh,
  en: before.en + (/[.!?…:]$/.test(before.en) ? ' ' : '. ') + after.en,
});

const append = (text: Text, zh: string, en: string): Text => ({ zh: text.zh + zh, en: text.en + en });

/** Addresses under a name that never resolves (RFC 2606). */
function inventedLink(hash: number): string {
  const value = bits(hash, LINK);
  return `https://example.invalid/${String.fromCharCode(97 + (value % 26))}${(value >>> 8) % 1000}`;
}

function addressed(text: Text, message: Message, mention: Text | undefined): Text {
  const inside = NAMES_INSIDE.has(message.kind) || (message.kind === 'thanks' && !message.replyKind);
  if (!mention || inside) return text;
  return { zh: `${mention.zh} ${text.zh}`, en: `${mention.en} ${text.en}` };
}

function linked(text: Text, kind: MessageKind, link: string): Text {
  if (LINKED.has(kind)) return append(text, ` ${link}`, ` ${link}`);
  return join(text, { zh: `看这个 ${link}`, en: `Look: ${link}` });
}

/** Emoji, the fee an advertiser has paid, and the link. */
function dressed(text: Text, message: Message): Text {
  const { kind, hash, amount, link } = message;
  let whole = text;
  if (share(hash, HAS_EMOJI) < (EMOJI_SHARE[kind] ?? 0)) whole = append(whole, ...choose(EMOJI, hash, WHICH_EMOJI));
  if (kind === 'ad' && amount !== undefined && amount > 0)
    whole = append(whole, `（已按群规发红包 ${money(amount)} 元）`, ` (fee paid: a ${money(amount)} RMB packet)`);
  return link ? linked(whole, kind, inventedLink(hash)) : whole;
}

/** The text of a message in both languages; the same message always gives the same text. Plain text, no markup. */
export function compose(message: Message, topics: readonly Topic[]): Text {
  const topic = topics[message.topic];
  const bank = topicBank(topic);
  const blanks = blanksOf(message, bank, topic);
  const filled = sentences(message, plan(message, bank), blanks).map((line) => fill(line, blanks));
  const body = filled.reduce(join);
  return dressed(addressed(body, message, blanks.mention), message);
}
