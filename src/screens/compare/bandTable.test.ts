import { expect, test } from 'vitest';
import type { BandCurve } from '../../charts/bandCurve.ts';
import type { Text } from '../../engine/text.ts';
import { bandTable } from './bandTable.ts';
import { armLooks } from './looks.ts';

const zh = { say: (text: Text) => text.zh, number: String };
const en = { say: (text: Text) => text.en, number: String };
const write = (value: number) => value.toFixed(0);

/** By day its own number; a range of as much more and less as its level says. */
function curve(name: string, days: number, level = 0.8): BandCurve {
  const median = Float64Array.from({ length: days + 1 }, (_, day) => day);
  const bands = [
    { level: 0.5, low: median.map((day) => day - 1), high: median.map((day) => day + 1) },
    { level, low: median.map((day) => day - 5), high: median.map((day) => day + 5) },
  ];
  return { ...armLooks[0], id: name, name, lead: true, bands: { median, bands } };
}

test('a row a week, and the last day once, whether or not it ends a week', () => {
  const days = (until: number) => bandTable('', [], write, { until, ...zh }).rows.map(([day]) => day);
  expect(days(30)).toEqual(['第 0 天', '第 7 天', '第 14 天', '第 21 天', '第 28 天', '第 30 天']);
  expect(days(14)).toEqual(['第 0 天', '第 7 天', '第 14 天']);
});

test('a cell holds the median and the range of four fifths, in the words of the reader', () => {
  const curves = [curve('A', 10), curve('B', 10)];
  const { columns, rows } = bandTable('', curves, write, { until: 10, ...en });
  expect(columns).toEqual([{ title: 'Joined' }, { title: 'A' }, { title: 'B' }]);
  expect(rows.at(-1)).toEqual(['Day 10', '10 (5 to 15)', '10 (5 to 15)']);
  expect(bandTable('', curves, write, { until: 10, ...zh }).rows[1][1]).toBe('7 (2 至 12)');
});

test('a day that nobody reached has a dash, and so has a curve without that range', () => {
  const gone = curve('A', 10);
  gone.bands.median[7] = NaN;
  expect(bandTable('', [gone], write, { until: 10, ...en }).rows.map((row) => row[1])).toEqual([
    '0 (-5 to 5)',
    '–',
    '10 (5 to 15)',
  ]);
  expect(bandTable('', [curve('A', 7, 0.9)], write, { until: 7, ...en }).rows[0][1]).toBe('–');
});
