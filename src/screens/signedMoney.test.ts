import { expect, test } from 'vitest';
import { Language } from '../i18n/language.svelte.ts';
import { signedMoney } from './signedMoney.ts';

test('a gain has a plus, a loss a true minus before the unit, and nothing has neither', () => {
  const [zh, en] = (['zh-CN', 'en-GB'] as const).map((wish) => new Language([wish]));
  expect([320, -1234.4, 0.3].map((rmb) => signedMoney(rmb, zh.money))).toEqual(['+320 元', '−1,234 元', '0 元']);
  expect([320, -1234.4, -0.3].map((rmb) => signedMoney(rmb, en.money))).toEqual(['+320 RMB', '−1,234 RMB', '0 RMB']);
});
