import { expect, test } from 'vitest';
import { Language } from '../i18n/language.svelte.ts';
import { goalFigure, goalInShort } from './goalWords.ts';

const zh = new Language(['zh']);

test('a goal is said by its title, its side and its figure', () => {
  const till = { id: 'till', metric: 'balance', day: 90, atLeast: 10_000, title: { zh: '账上的钱', en: 'The till' } };
  expect(goalInShort(till, zh)).toBe('账上的钱\u00a0≥\u00a010,000 元');
  expect(goalInShort({ id: 'clean', metric: 'adShare', day: 60, atMost: 0.15 }, zh)).toMatch(/\u00a0≤\u00a015%$/);
});

test('small figures keep the decimals on which a goal turns', () => {
  expect(goalFigure('trust', 0.62, zh)).toBe('0.62');
  expect(goalFigure('present', 250, zh)).toBe('250');
});
