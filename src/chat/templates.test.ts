import { describe, expect, it } from 'vitest';
import type { Line } from './line.ts';
import { TOPIC_WORDS } from './topicWords.ts';
import { idle } from './topics/idle.ts';

const BLANKS = ['thing', 'other', 'goods', 'brand', 'place', 'n', 'cents', 'name', 'mention', 'amount'];

const modules = import.meta.glob<Record<string, readonly Line[]>>('./templates/*.ts', { eager: true });
const lists: [string, readonly Line[]][] = [
  ...Object.values(modules).flatMap((module) => Object.entries(module)),
  ...Object.entries({ ...TOPIC_WORDS, idle }).flatMap(([id, bank]) =>
    Object.entries(bank).map(([key, list]): [string, readonly Line[]] => [`${id}.${key}`, list]),
  ),
];

const blanks = (template: string): string[] =>
  [...template.matchAll(/\{(.*?)\}/g)].map(([, name]) => name ?? '').sort();

describe('the templates', () => {
  it.each(lists)('%s: both languages, known blanks, no repeats, no markup', (name, list) => {
    for (const [zh, en] of list) {
      expect(zh.trim() && en.trim()).not.toBe('');
      expect(BLANKS).toEqual(expect.arrayContaining([...blanks(zh), ...blanks(en)]));
      // A line fits if its Chinese can be filled; so its English may ask for nothing else.
      expect(blanks(zh)).toEqual(expect.arrayContaining(blanks(en)));
      expect(zh + en).not.toMatch(/[<>`&]/);
    }
    if (name !== 'idle.things') expect(list.length).toBeGreaterThan(2);
    expect(new Set(list.map(([zh]) => zh)).size).toBe(list.length);
  });

  it('are many', () => {
    const count = (pattern: RegExp) =>
      lists.filter(([name]) => pattern.test(name)).reduce((sum, [, list]) => sum + list.length, 0);
    expect(count(/^(STARTERS|OPENERS|TURNS|RETORTS)$/)).toBeGreaterThanOrEqual(60);
    expect(count(/^QUESTIONS$/)).toBeGreaterThanOrEqual(30);
    expect(count(/_ANSWERS$/)).toBeGreaterThanOrEqual(40);
    expect(count(/^KNOWLEDGE$/)).toBeGreaterThanOrEqual(25);
    expect(count(/^(ADS|GOODS_ADS)$/)).toBeGreaterThanOrEqual(25);
  });

  it('set a space between characters and Latin words or numbers', () => {
    for (const [, list] of lists)
      for (const [zh] of list) expect(zh).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
  });
});
