import type { Text } from '../engine/text.ts';
import type { TopicWords } from './bank.ts';
import type { Line } from './line.ts';
import { idle } from './topics/idle.ts';
import { TOPIC_WORDS } from './topicWords.ts';

/** A topic as a scenario tells it. */
export interface Topic {
  /** Names the word bank, where this trade has one. */
  id?: string | undefined;
  name: Text;
  /** Further nouns of the scenario's author; a plain string serves both languages. */
  words?: readonly (string | Text)[] | undefined;
}

const asLine = (word: string | Text): Line => (typeof word === 'string' ? [word, word] : [word.zh, word.en]);

/** `Board games` as it stands inside a sentence; `AI`, `WeChat` stay. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]*\b(?![A-Z])/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

/** Nouns for a trade we have no words for, made from its name. */
function thingsOf({ name }: Topic): Line[] {
  const en = inSentence(name.en);
  return [
    [name.zh, en],
    [`${name.zh}入门`, `the basics of ${en}`],
    [`${name.zh}工具`, `tools for ${en}`],
    [`${name.zh}新玩法`, `new ideas in ${en}`],
    [`${name.zh}细节`, `the details of ${en}`],
    [`${name.zh}流程`, `the steps of ${en}`],
  ];
}

function goodsOf({ name }: Topic): Line[] {
  const en = inSentence(name.en);
  return [
    [`${name.zh}资料包`, `a study pack on ${en}`],
    [`${name.zh}课程`, `courses in ${en}`],
    [`${name.zh}好物`, `things for ${en}`],
    [`${name.zh}周边`, `souvenirs of ${en}`],
  ];
}

/** The words of a topic: its own bank, a bank made from its name, or small talk where there is no topic. */
export function topicBank(topic: Topic | undefined): TopicWords {
  if (!topic) return idle;
  const words = (topic.words ?? []).map(asLine);
  const id = topic.id ?? '';
  const known = Object.hasOwn(TOPIC_WORDS, id) ? TOPIC_WORDS[id] : undefined;
  if (known) return words.length > 0 ? { ...known, things: [...known.things, ...words] } : known;
  return { things: [...thingsOf(topic), ...words], talk: [], asks: [], answers: [], tips: [], goods: goodsOf(topic) };
}
