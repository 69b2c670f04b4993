/** The virtual experiment's cells, arranged as small charts. */
import type { CellRow } from '../../validation/report.ts';

export const REGIMES = ['none', 'community', 'personalised'] as const;
export const LEVELS = ['low', 'high'] as const;
export const EXPERIMENTS = ['breadth', 'volume'] as const;
export const METRICS = ['posts', 'logins', 'information', 'bond'] as const;

export interface SmallChart {
  experiment: CellRow['experiment'];
  metric: CellRow['metric'];
  cells: readonly CellRow[];
}

/** A chart for each setting and metric that has cells. */
export function smallCharts(cells: readonly CellRow[]): SmallChart[] {
  return EXPERIMENTS.flatMap((experiment) =>
    METRICS.map((metric) => ({
      experiment,
      metric,
      cells: cells.filter((cell) => cell.experiment === experiment && cell.metric === metric),
    })),
  ).filter((chart) => chart.cells.length > 0);
}

/** From zero or the lowest interval's foot to the highest one's head. */
export function heightsOf(cells: readonly CellRow[]): [number, number] {
  return [Math.min(0, ...cells.map((cell) => cell.from)), Math.max(...cells.map((cell) => cell.to))];
}
