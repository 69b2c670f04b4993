import type { Text } from '../engine/text.ts';
import type { TopicWords } from './bank.ts';
import { bits, choose, share } from './choose.ts';
import type { Blanks } from './fill.ts';
import type { Line } from './line.ts';
import type { Message } from './message.ts';
import { BRANDS } from './templates/ad.ts';
import { PLACES } from './templates/tail.ts';
import type { Topic } from './topicBank.ts';

const THING = 10;
const OTHER = 11;
const GOODS = 12;
const BRAND = 13;
const PLACE = 14;
const NUMBER = 15;
const CENTS = 16;

const asText = ([zh, en]: Line): Text => ({ zh, en });
const same = (text: string): Text => ({ zh: text, en: text });

const oneOf = (list: readonly Line[], hash: number, slot: number): Text | undefined =>
  list.length > 0 ? asText(choose(list, hash, slot)) : undefined;

/** The thing a message is about, and a second one that differs from it. */
function thingsOf({ hash, replyHash }: Message, { things }: TopicWords): Blanks {
  const thing = oneOf(things, replyHash ?? hash, THING);
  const others = things.filter(([zh]) => zh !== thing?.zh);
  return { thing, other: oneOf(others, hash, OTHER) };
}

/** RMB as people write it: 20, 8.8, 0.66. */
export const money = (rmb: number): string => String(Math.round(rmb * 100) / 100);

/** `@name ` as it stands in a message; the system's own lines name people without the sign. */
function addressed({ kind, mention }: Message): Text | undefined {
  if (mention === undefined) return undefined;
  if (mention === 'all') return { zh: '@所有人', en: '@all' };
  const { zh, en } = typeof mention === 'string' ? same(mention) : mention;
  return kind === 'system' ? { zh, en } : { zh: `@${zh}`, en: `@${en}` };
}

/** The values a message offers to its templates; replies speak about the thing of the message they answer. */
export function blanksOf(message: Message, bank: TopicWords, topic: Topic | undefined): Blanks {
  const { hash, amount } = message;
  const coins = money((1 + (bits(hash, CENTS) % 98)) / 100);
  return {
    ...thingsOf(message, bank),
    goods: oneOf(bank.goods, hash, GOODS),
    brand: asText(choose(BRANDS, hash, BRAND)),
    place: asText(choose(PLACES, hash, PLACE)),
    n: same(String(2 + Math.floor(share(hash, NUMBER) * 8))),
    cents: { zh: `${coins} 元`, en: `${coins} RMB` },
    name: topic?.name,
    mention: addressed(message),
    amount: amount === undefined ? undefined : same(money(amount)),
  };
}
