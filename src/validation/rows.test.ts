import { expect, test } from 'vitest';
import { rows } from './rows.ts';

test('the trade has 36 rows, each with a name in both languages', () => {
  expect(Object.keys(rows)).toEqual(Array.from({ length: 36 }, (_, k) => `R${k + 1}`));
  for (const name of Object.values(rows)) {
    expect(name.zh).toMatch(/\p{Script=Han}/u);
    expect(name.en).not.toMatch(/\p{Script=Han}/u);
  }
});
