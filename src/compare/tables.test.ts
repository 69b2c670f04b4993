import { describe, expect, test } from 'vitest';
import { csv } from '../state/csv.ts';
import { compare, type Sample } from './comparison.ts';
import { metricMeanings } from './metricMeanings.ts';
import { metrics } from './metrics.ts';
import { dictionaryOf, tablesOf, withHeader } from './tables.ts';

const ids = metrics.map(({ id }) => id);
const sample: Sample = {
  scenario: 'ad-flooded-industry',
  seeds: ['7', '8', '9'],
  arms: ['什么都不做', '=收费, "100"'],
  metrics: ids,
  rows: [0, 1, 2].map((seed) =>
    [0, 1].map((arm) => ids.map((_, m) => (seed === 2 && m === 3 ? null : seed + 10 * arm + m))),
  ),
};
const tables = tablesOf(sample);
const [values, arms, contrasts] = tables;

describe('the tables of a comparison', () => {
  test('hold every value, a row a seed and arm', () => {
    expect(values.rows).toHaveLength(6);
    expect(
      withHeader(values)
        .slice(0, 3)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['seed', 'arm', 'retention7', 'retention14'],
      ['7', '什么都不做', 0, 1],
      ['7', '=收费, "100"', 10, 11],
    ]);
    expect(values.rows[4][2 + 3]).toBeNull();
  });

  test('and what the command line prints of them', () => {
    const printed = compare(sample);
    const nothing = printed.arms[0].metrics.retention7;
    expect(arms.rows[0]).toEqual(['什么都不做', 'retention7', nothing.median, nothing.low, nothing.high]);
    const { median, low, high, probability } = printed.contrasts[0];
    expect(contrasts.rows[0]).toEqual(['=收费, "100"', '什么都不做', 'retention7', median, low, high, probability]);
    expect(contrasts.rows).toHaveLength(ids.length);
  });

  test('are as wide as their headers, and every column is in the dictionary in both languages, with a unit', () => {
    const [header, ...dictionary] = dictionaryOf(tables);
    expect(header).toEqual(['table', 'column', '含义', 'meaning', '单位', 'unit']);
    for (const table of tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      for (const { id } of table.columns)
        expect(dictionary.filter(([of, column]) => of === table.id && column === id)).toHaveLength(1);
    }
    for (const row of dictionary) expect(row.map((cell) => String(cell).trim())).not.toContain('');
  });

  test('say of each metric what it counts', () => {
    expect(Object.keys(metricMeanings)).toEqual(ids);
  });

  test('are a file that spreadsheets read: with a mark in front, and no name becomes a formula', () => {
    const text = csv(withHeader(values));
    expect(text.startsWith('\uFEFFseed,arm,retention7,')).toBe(true);
    expect(text).toContain(`\r\n7,"'=收费, ""100""",10,11,`);
  });
});
