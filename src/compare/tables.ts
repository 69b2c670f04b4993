/** The results of a comparison as tables for a spreadsheet or a statistics program, and the dictionary of their columns. */
import type { Text } from '../engine/text.ts';
import { compare, type Sample } from './comparison.ts';
import { metricMeanings } from './metricMeanings.ts';
import { metrics, type Metric } from './metrics.ts';

export type Cell = string | number | null;

export interface Column {
  id: string;
  /** What a cell holds. */
  what: Text;
  unit: Text;
}

export interface Table {
  /** For the name of its file. */
  id: string;
  columns: Column[];
  rows: Cell[][];
}

/** values: one row a seed and arm; arms: one an arm and metric, over the seeds; contrasts: one an arm and metric, against the baseline. */
export function tablesOf(sample: Sample): Table[] {
  const { arms, contrasts } = compare(sample);
  return [
    tableOf('values', [SEED, ARM, ...sample.metrics.map(columnOf)], valueRows(sample)),
    tableOf(
      'arms',
      [ARM, METRIC, ...spread(OVER_SEEDS)],
      arms.flatMap(({ name, metrics: spreads }) =>
        Object.entries(spreads).map(([id, { median, low, high }]) => [name, id, median, low, high]),
      ),
    ),
    tableOf(
      'contrasts',
      [ARM, BASELINE, METRIC, ...spread(OF_DIFFERENCES), PROBABILITY],
      contrasts.map(({ a, b, metric, median, low, high, probability }) => [
        b,
        a,
        metric,
        median,
        low,
        high,
        probability,
      ]),
    ),
  ];
}

/** A table with its header, as `csv` takes it. */
export function withHeader({ columns, rows }: Table): Cell[][] {
  return [columns.map(({ id }) => id), ...rows];
}

/** What each column of the tables is, a row each, with a header; in both languages, since files travel. */
export function dictionaryOf(tables: readonly Table[]): Cell[][] {
  const rows = tables.flatMap(({ id: table, columns }) =>
    columns.map(({ id, what, unit }) => [table, id, what.zh, what.en, unit.zh, unit.en]),
  );
  return [['table', 'column', '含义', 'meaning', '单位', 'unit'], ...rows];
}

const tableOf = (id: string, columns: Column[], rows: Cell[][]): Table => ({ id, columns, rows });

function valueRows({ seeds, arms, rows }: Sample): Cell[][] {
  return rows.flatMap((row, seed) => row.map((values, arm) => [seeds[seed], arms[arm], ...values]));
}

const NAME: Text = { zh: '文字', en: 'text' };
const OWN_UNIT: Text = { zh: '指标的单位', en: "the metric's own" };

const SEED: Column = { id: 'seed', what: { zh: '种子；同种子同运气', en: 'seed; same seed, same luck' }, unit: NAME };
const ARM: Column = { id: 'arm', what: { zh: '方案', en: 'policy' }, unit: NAME };
const BASELINE: Column = {
  id: 'baseline',
  what: { zh: '作为对照的方案', en: 'policy that it is held against' },
  unit: NAME,
};
const METRIC: Column = {
  id: 'metric',
  what: { zh: '指标，与 values 表的列名相同', en: 'metric, named as the columns of values' },
  unit: NAME,
};
const PROBABILITY: Column = {
  id: 'probability',
  what: {
    zh: '本组优于对照的种子所占比例，平局算一半',
    en: 'share of the seeds in which it is better than the baseline, ties half',
  },
  unit: { zh: '比例', en: 'share' },
};

type Words = Record<'median' | 'low' | 'high', Text>;

const OVER_SEEDS: Words = {
  median: { zh: '各种子的中位数', en: 'median over the seeds' },
  low: { zh: '各种子的 5% 分位数（7 型）', en: '5 % quantile over the seeds (type 7)' },
  high: { zh: '各种子的 95% 分位数（7 型）', en: '95 % quantile over the seeds (type 7)' },
};

const OF_DIFFERENCES: Words = {
  median: {
    zh: '同种子之差（本组减对照）的中位数',
    en: 'median of the differences seed by seed, this one less the baseline',
  },
  low: { zh: '该中位数 90% 自助区间的下限', en: 'lower end of the bootstrap 90 % interval of that median' },
  high: { zh: '该中位数 90% 自助区间的上限', en: 'upper end of the bootstrap 90 % interval of that median' },
};

const spread = (words: Words): Column[] =>
  (['median', 'low', 'high'] as const).map((id) => ({ id, what: words[id], unit: OWN_UNIT }));

const BETTER: Record<Metric['better'], Text> = {
  more: { zh: '越多越好', en: 'more is better' },
  less: { zh: '越少越好', en: 'less is better' },
};

function columnOf(id: string): Column {
  const metric = metrics.find((known) => known.id === id);
  if (!metric) throw new Error(`There is no metric ${id}.`);
  const [what, better] = [metricMeanings[id] ?? metric.title, BETTER[metric.better]];
  return { id, what: { zh: `${what.zh}；${better.zh}`, en: `${what.en}; ${better.en}` }, unit: metric.unit };
}
