import { expect, test } from 'vitest';
import { csv, dailyRows, field } from './csv.ts';

test('the file begins with a byte-order mark and ends its lines as Excel likes', () => {
  expect(
    csv([
      ['日', '在群'],
      [0, 500],
    ]),
  ).toBe('\uFEFF日,在群\r\n0,500\r\n');
});

test('commas, quotes and line ends are quoted', () => {
  expect(field('阿泽, "慢"')).toBe('"阿泽, ""慢"""');
});

test('a nickname cannot become a formula', () => {
  expect(field('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
});

test('a row a day', () => {
  expect(dailyRows(['day', 'ads'], [new Float64Array([3, 4])])).toEqual([
    ['day', 'ads'],
    [0, 3],
    [1, 4],
  ]);
});
