import { expect, test } from 'vitest';
import { oddsTurned } from './oddsTurned.ts';

const DAY = 1440;

test('who was likelier to stay the night before went of a sudden: no day is named on which it was too late', () => {
  const text = oddsTurned({ at: 63 * DAY + 700, savableUntil: 63 * DAY });
  expect(text.zh).toContain('走得突然');
  expect(`${text.zh}${text.en}`).not.toMatch(/63/);
});

test('else the day is named from which on quitting was the likelier, and it is not after the quit', () => {
  const text = oddsTurned({ at: 70 * DAY, savableUntil: 63 * DAY });
  expect(text.zh).toMatch(/^第 63 天起/);
  expect(text.en).toMatch(/^From day 63 on/);
  expect(oddsTurned({ at: 9 * DAY, savableUntil: -3 * DAY }).zh).toMatch(/^开局前 3 天起/);
});
