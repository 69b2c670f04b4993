import { describe, expect, test } from 'vitest';
import { builtIn } from '../../test/comparisons.ts';
import { act } from '../../test/support.ts';
import { ENGINE } from '../engine/version.ts';
import { csv } from '../state/csv.ts';
import { compare, type Sample } from './comparison.ts';
import type { SharedComparison } from './comparisonFile.ts';
import { metricMeanings } from './metricMeanings.ts';
import { metrics } from './metrics.ts';
import { parseComparison } from './parseComparison.ts';
import { writeResults } from './resultsFile.ts';
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

describe('the file of everything', () => {
  const comparison: SharedComparison = {
    engine: ENGINE,
    scenario: builtIn('ad-flooded-industry')!,
    seeds: { first: 7, count: 3 },
    arms: [
      { title: { zh: '什么都不做', en: 'Do nothing' }, interventions: [] },
      { title: { zh: '收费', en: 'Ad fee' }, interventions: [act('redPacketAdFee', 3)] },
    ],
    metric: 'retention30',
    worth: 0.02,
  };
  const text = writeResults(comparison, sample);

  test('stands by itself: scenario, values, summary and dictionary', () => {
    expect(JSON.parse(text)).toMatchObject({
      kind: 'comparisonResults',
      comparison: { scenario: { id: 'ad-flooded-industry', groups: [{ id: 'main' }] } },
      values: { seeds: sample.seeds, arms: sample.arms, metrics: ids, rows: sample.rows },
      summary: compare(sample),
      dictionary: expect.arrayContaining([expect.objectContaining({ table: 'values', id: 'profit' })]) as unknown,
    });
  });

  test('is opened as the comparison that is in it, and nothing else of it is believed', () => {
    expect(parseComparison(text, builtIn)).toMatchObject({ ok: true, comparison });
    const forged = JSON.stringify({ kind: 'comparisonResults', comparison: { kind: 'comparison', format: 1 } });
    const parsed = parseComparison(forged, builtIn);
    expect(parsed.ok || parsed.problems.map(({ path }) => path)).toContain('comparison.arms');
  });
});
