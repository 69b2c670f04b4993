import { expect, test } from 'vitest';
import { coverage, rowsIn, ROWS, titlesIn } from './coverage.ts';

test('a row is found by its name, alone or within a range, and never by half of it', () => {
  expect([...rowsIn('Source: R3, R12.')]).toEqual(['R3', 'R12']);
  expect([...rowsIn('R17 to R20')]).toEqual(['R17', 'R18', 'R19', 'R20']);
  expect([...rowsIn('R17-R19; R2')]).toEqual(['R17', 'R18', 'R19', 'R2']);
  expect([...rowsIn('STR12, R123, r4')]).toEqual([]);
});

test('the name of the whole trade names none of its rows', () => {
  expect([...rowsIn('Rows of the trade (R1 to R36).')]).toEqual([]);
});

test('of a test only its titles count', () => {
  const source = `// R9\ntest('ads breed ads (R5)', () => { const x = 'R7'; });\ntest.each([1, 2])("it's R8", () => {});`;
  expect([...rowsIn(titlesIn(source))]).toEqual(['R5', 'R8']);
});

test('every row of the trade has its line, with each file named once', () => {
  const rows = coverage();
  expect(rows.map(({ row }) => row)).toEqual(ROWS);
  for (const { mechanisms, strategies, scenarios, tests } of rows) {
    for (const names of [mechanisms, strategies, scenarios, tests]) expect(names).toEqual([...new Set(names)].sort());
  }
});

test('the fee for ads stands for its row in engine, strategy and test', () => {
  const fee = coverage().find(({ row }) => row === 'R18');
  expect(fee?.strategies).toContain('redPacketAdFee');
  expect(fee?.tests).toContain('redPacketAdFee');
});

test('what only tests say is no mechanism', () => {
  const names = coverage().flatMap(({ mechanisms }) => mechanisms);
  expect(names.filter((name) => name.endsWith('.test'))).toEqual([]);
  expect(names).toContain('appeal');
});

test('every row of the trade acts in the engine, can be practised, is featured by a scenario and tested', () => {
  for (const { row, mechanisms, strategies, scenarios, tests } of coverage()) {
    for (const [place, names] of Object.entries({ mechanisms, strategies, scenarios, tests })) {
      expect(names, `${row}: ${place}`).not.toEqual([]);
    }
  }
});
