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

test('dates set a space between characters and digits', () => {
  expect(new Language(['zh']).moment(new Date(2026, 10, 6, 9, 5))).toBe('11 月 6 日 09:05');
  expect(new Language(['en']).moment(new Date(2026, 10, 6, 9, 5))).toMatch(/^6 Nov/);
});

test('money stands as each language writes it', () => {
  expect(new Language(['zh']).money(1234.5)).toBe('1,234.5 元');
  expect(new Language(['en']).money(1234.5)).toBe('1,234.5 RMB');
});
