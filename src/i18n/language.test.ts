import { expect, test } from 'vitest';
import { Language } from './language.svelte.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('the browser decides, Chinese is the default', () => {
  expect(new Language(['en-US', 'zh']).locale).toBe('en');
  expect(new Language(['fr-FR', 'zh-TW']).locale).toBe('zh');
  expect(new Language(['fr-FR']).locale).toBe('zh');
});

test('a choice is remembered over the browser', () => {
  const kept = memory();
  new Language(['zh-CN'], kept).choose('en');
  expect(new Language(['zh-CN'], kept).locale).toBe('en');
});

test('money stands as each language writes it', () => {
  expect(new Language(['zh']).money(1234.5)).toBe('1,234.5 元');
  expect(new Language(['en']).money(1234.5)).toBe('¥1,234.5');
});
