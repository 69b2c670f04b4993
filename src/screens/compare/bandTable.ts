/** The table behind a chart of bands: a row a week, and the last day. */
import type { BandCurve } from '../../charts/bandCurve.ts';
import type { Column } from '../../charts/DataTable.svelte';
import type { Language } from '../../i18n/language.svelte.ts';
import { words } from './words.ts';

interface Table {
  caption: string;
  columns: Column[];
  rows: string[][];
}

/** The range that is written beside the median. */
const LEVEL = 0.8;

export function bandTable(
  caption: string,
  curves: readonly BandCurve[],
  write: (value: number) => string,
  { until, say, number }: { until: number } & Pick<Language, 'say' | 'number'>,
): Table {
  const days = [];
  for (let day = 0; day < until; day += 7) days.push(day);
  const cell = ({ bands }: BandCurve, day: number): string => {
    const range = bands.bands.find(({ level }) => level === LEVEL);
    if (!range || !Number.isFinite(bands.median[day])) return '–';
    return `${write(bands.median[day])} (${say(words.range(write(range.low[day]), write(range.high[day])))})`;
  };
  return {
    caption,
    columns: [{ title: say(words.joined) }, ...curves.map(({ name }) => ({ title: name }))],
    rows: [...days, until].map((day) => [say(words.day(number(day))), ...curves.map((curve) => cell(curve, day))]),
  };
}
