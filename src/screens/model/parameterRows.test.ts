import { expect, test } from 'vitest';
import { parameters } from '../../engine/parameters.ts';
import { EVIDENCE, rowsOf, search, sort, tally } from './parameterRows.ts';
import { chineseSource } from './sourcePhrases.ts';

const rows = rowsOf(parameters);

test('every parameter is a row, and every unit has a Chinese name', () => {
  expect(rows.map((row) => row.name)).toEqual(Object.keys(parameters));
  expect(
    rows.filter((row) => row.unit.zh === row.unit.en).map((row) => row.unit.en),
    'units that src/screens/model/units.ts lacks',
  ).toEqual([]);
});

test('the search looks into both languages, and all its words must be met', () => {
  expect(search(rows, 'adGrievance').map((row) => row.name)).toEqual(['adGrievance']);
  expect(search(rows, '红包').length).toBeGreaterThan(2);
  expect(search(rows, 'face advertiser').length).toBe(0);
  expect(search(rows, '  ')).toHaveLength(rows.length);
});

test('sorting by evidence puts what is measured first and the guesses last', () => {
  const sorted = sort(rows, 'evidence').map((row) => EVIDENCE.indexOf(row.evidence));
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  expect(sort(rows, 'name')[0]?.name).toBe('adExpected');
});

test('the kinds of evidence add up to all', () => {
  expect(Object.values(tally(rows)).reduce((a, b) => a + b)).toBe(rows.length);
});

test('a source keeps its codes in Chinese', () => {
  expect(chineseSource('R5: unpunished ads breed ads')).toBe('R5：没人管的广告引来广告');
  expect(chineseSource('F22; B3.4')).toBe('F22；B3.4');
});
