import { expect, test } from 'vitest';
import { report } from '../../validation/report.fixture.ts';
import { heightsOf, smallCharts } from './cells.ts';

test('each setting and metric is one chart of regimes times levels', () => {
  const charts = smallCharts(report.renKraut.cells);
  expect(charts).toHaveLength(8);
  for (const chart of charts) expect(chart.cells).toHaveLength(6);
  expect(smallCharts([])).toEqual([]);
});

test('a small chart starts at zero and has room for the highest interval', () => {
  const [chart] = smallCharts(report.renKraut.cells);
  const [low, high] = heightsOf(chart.cells);
  expect(low).toBe(0);
  expect(high).toBe(Math.max(...chart.cells.map((cell) => cell.to)));
});
