/** What one member read under one policy and not under the other: the first reading in which they differ. */
import { BY_APP, BY_OPERATOR, KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import type { Text } from '../engine/text.ts';
import type { World } from '../engine/world.ts';
import { textOf } from '../runner/chatItems.ts';
import { nameOf } from '../runner/nameOf.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Reading } from './reader.ts';

/** A message as it is told of. */
export interface Line {
  at: number;
  by: Text;
  text: Text;
}

/** What was read in one story only. */
export interface OnlyHere {
  messages: number;
  ads: number;
  /** One of them: an ad where there is one, the newest. */
  sample: Line | undefined;
}

export interface ReadApart {
  /** Minute of the reading. */
  at: number;
  /**
   * Both read then, and read other messages; or one of them alone looked in, and these are the messages that had come in one
   * chat only since both had last read.
   */
  how: 'both' | 'one';
  only: readonly [OnlyHere, OnlyHere];
}

export interface Read {
  world: World;
  readings: readonly Reading[];
}

/** Undefined where both read the same messages at the same times. Messages are the same when author, minute and kind are. */
export function readApart(first: Read, second: Read, topics: Scenario['topics']): ReadApart | undefined {
  const length = Math.max(first.readings.length, second.readings.length);
  for (let k = 0; k < length; k++) {
    const [one, other] = [first.readings.at(k), second.readings.at(k)];
    const both = one && other && one.at === other.at;
    const at = Math.min(one?.at ?? Infinity, other?.at ?? Infinity);
    const since = k > 0 ? first.readings[k - 1].at : -Infinity;
    const id = one?.at === at ? first.world.groups[one.group].id : second.world.groups[other?.group ?? 0].id;
    const mine = both ? keyed(first.world, one) : keyed(first.world, cameIn(first.world, id, since, at));
    const theirs = both ? keyed(second.world, other) : keyed(second.world, cameIn(second.world, id, since, at));
    const only = [onlyHere(first.world, mine, theirs, topics), onlyHere(second.world, theirs, mine, topics)] as const;
    if (!both || only.some(({ messages }) => messages > 0)) return { at, how: both ? 'both' : 'one', only };
  }
  return undefined;
}

type Some = Pick<Reading, 'group' | 'messages'>;

/** What came in a group after one minute and up to another, the newest first; nothing where there is no such group. */
function cameIn(world: World, id: string, since: number, until: number): Some {
  const group = world.groups.find((one) => one.id === id);
  const { at } = group?.messages.columns ?? { at: new Int32Array() };
  const all = Array.from({ length: group?.messages.size ?? 0 }, (_, m) => m);
  return { group: group?.index ?? 0, messages: all.filter((m) => at[m] > since && at[m] <= until).reverse() };
}

interface Message {
  group: Group;
  m: number;
}

/** By what is the same of a message in both worlds; of several by one author in one minute, the newest is the first. */
function keyed(world: World, { group: index, messages }: Some): Map<string, Message> {
  const group = world.groups[index];
  const times = new Map<string, number>();
  return new Map(
    messages.map((m) => {
      const key = keyOf(world, group, m);
      const n = times.get(key) ?? 0;
      times.set(key, n + 1);
      return [`${key} ${n}`, { group, m }];
    }),
  );
}

function keyOf(world: World, group: Group, m: number): string {
  const { author, at, kind } = group.messages.columns;
  return `${group.id} ${at[m]} ${kind[m]} ${authorKey(world, group, author[m])}`;
}

/** A person's key belongs to the seed; his place may be another under another policy. */
function authorKey(world: World, group: Group, row: number): string {
  if (row < 0) return String(row);
  const { keyA, keyB } = world.people.columns;
  const person = group.members.columns.person[row];
  return `${keyA[person]}/${keyB[person]}`;
}

function onlyHere(
  world: World,
  mine: ReadonlyMap<string, Message>,
  theirs: ReadonlyMap<string, Message>,
  topics: Scenario['topics'],
): OnlyHere {
  const own = [...mine].flatMap(([key, message]) => (theirs.has(key) ? [] : [message]));
  const ads = own.filter(({ group, m }) => group.messages.columns.kind[m] === KIND.ad);
  const shown = ads.at(0) ?? own.at(0);
  return { messages: own.length, ads: ads.length, sample: shown && lineOf(world, shown, topics) };
}

function lineOf(world: World, { group, m }: Message, topics: Scenario['topics']): Line {
  const { author, at } = group.messages.columns;
  const by = author[m] < 0 ? authors[author[m]] : nameOf(world, group.members.columns.person[author[m]]);
  return { at: at[m], by, text: textOf(world, group, m, topics) };
}

/** Who wrote what no member wrote. */
const authors: Readonly<Record<number, Text>> = {
  [BY_OPERATOR]: { zh: '群主', en: 'The owner' },
  [BY_APP]: { zh: '系统提示', en: 'The app' },
};
