import type { Text } from '../engine/text.ts';
import { choose, share } from './choose.ts';
import type { Line } from './line.ts';
import {
  AROUND_THINGS,
  BEFORE_SURNAMES,
  CALLED,
  CITIES,
  CLOSINGS,
  GIVEN,
  OPENINGS,
  SURNAMES,
  SYLLABLES,
  THINGS,
  TRADES,
} from './nicknameParts.ts';

type Maker = (hash: number) => Text;

const around = ([zh, en]: Line, [zhInner, enInner]: Line): Text => ({
  zh: zh.replaceAll('{x}', zhInner),
  en: en.replaceAll('{x}', enInner),
});

/** 许婧 */
const fullName: Maker = (hash) => {
  const [surname, surnameEn] = choose(SURNAMES, hash, 1);
  const [given, givenEn] = choose(GIVEN, hash, 2);
  return { zh: surname + given, en: `${surnameEn} ${givenEn}` };
};

/** 阿泽 */
const calledName: Maker = (hash) => around(choose(CALLED, hash, 1), choose(SYLLABLES, hash, 2));

/** 栗子妈妈 */
const thing: Maker = (hash) => around(choose(AROUND_THINGS, hash, 1), choose(THINGS, hash, 2));

/** 南风知我意 */
const verse: Maker = (hash) => {
  const [opening, openingEn] = choose(OPENINGS, hash, 1);
  const [closing, closingEn] = choose(CLOSINGS, hash, 2);
  return { zh: opening + closing, en: `${openingEn} ${closingEn}` };
};

/** 老周烘焙 */
const trader: Maker = (hash) => {
  const person = around(choose(BEFORE_SURNAMES, hash, 1), choose(SURNAMES, hash, 2));
  const [trade, tradeEn] = choose(TRADES, hash, 3);
  return { zh: person.zh + trade, en: `${person.en} ${tradeEn}` };
};

/** 成都小林 */
const townsperson: Maker = (hash) => {
  const person = around(choose(BEFORE_SURNAMES, hash, 1), choose(SURNAMES, hash, 2));
  const [city, cityEn] = choose(CITIES, hash, 3);
  return { zh: city + person.zh, en: `${person.en}, ${cityEn}` };
};

/** 沈知夏-供应链 */
const nameCard: Maker = (hash) => {
  const name = fullName(hash);
  const [trade, tradeEn] = choose(TRADES, hash, 3);
  return { zh: `${name.zh}-${trade}`, en: `${name.en}, ${tradeEn}` };
};

/** Each maker, and the share of people whose nickname is at or before it. */
const MAKERS: readonly (readonly [upTo: number, maker: Maker])[] = [
  [0.32, fullName],
  [0.37, calledName],
  [0.61, thing],
  [0.69, verse],
  [0.81, trader],
  [0.91, townsperson],
  [1, nameCard],
];

/**
 * The invented nickname of a person, in the style of WeChat, and an English one for the same person.
 * `hash`: any 32 bits. About 160,000 different ones exist; none is longer than 10 characters in Chinese.
 */
export function nickname(hash: number): Text {
  const at = share(hash, 0);
  const [, maker] = MAKERS.find(([upTo]) => at < upTo) as (typeof MAKERS)[number];
  return maker(hash);
}
