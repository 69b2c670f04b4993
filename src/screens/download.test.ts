import { expect, test } from 'vitest';
import { cannotSave } from './download.ts';

test('the browsers inside WeChat and QQ cannot save files, those of their own can', () => {
  expect(cannotSave('Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49')).toBe(true);
  expect(cannotSave('Mozilla/5.0 (Linux; Android 14) MQQBrowser/6.2 Mobile Safari/537.36 QQ/9.0.1')).toBe(true);
  expect(cannotSave('Mozilla/5.0 (Linux; Android 14) MQQBrowser/15.0 Mobile Safari/537.36')).toBe(false);
  expect(cannotSave('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36')).toBe(false);
});
