/** The parameters as rows of a table: searched, filtered by how well founded they are, sorted. */
import type { Parameter } from '../../engine/parameters.ts';
import type { Evidence } from '../../engine/strategy.ts';
import { chineseSource } from './sourcePhrases.ts';
import { chineseUnit } from './units.ts';
import type { Text } from '../../engine/text.ts';

export interface ParameterRow {
  name: string;
  what: Text;
  unit: Text;
  source: Text;
  evidence: Evidence;
  default: number;
  min: number;
  max: number;
}

export const EVIDENCE = ['measured', 'published', 'claimed', 'guess'] as const satisfies readonly Evidence[];

export type Order = 'model' | 'name' | 'evidence';

export function rowsOf(parameters: Readonly<Record<string, Parameter>>): ParameterRow[] {
  return Object.entries(parameters).map(([name, p]) => ({
    name,
    what: p.what,
    unit: { zh: chineseUnit(p.unit) ?? p.unit, en: p.unit },
    source: { zh: chineseSource(p.source), en: p.source },
    evidence: p.evidence,
    default: p.default,
    min: p.min,
    max: p.max,
  }));
}

/** Where a parameter stands on the page. */
export const rowId = (name: string): string => `parameter-${name}`;

/** Rows that contain each word sought, in name, meaning, unit or source of either language. */
export function search(rows: readonly ParameterRow[], sought: string): ParameterRow[] {
  const wanted = sought.toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    const { name, what, unit, source } = row;
    const said = [name, ...[what, unit, source].flatMap(({ zh, en }) => [zh, en])].join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

export function sort(rows: readonly ParameterRow[], order: Order): readonly ParameterRow[] {
  if (order === 'name') return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (order === 'evidence') return rows.toSorted((a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence));
  return rows;
}

/** How many rows rest on each kind of evidence. */
export function tally(rows: readonly ParameterRow[]): Record<Evidence, number> {
  const counts: Record<Evidence, number> = { measured: 0, published: 0, claimed: 0, guess: 0 };
  for (const row of rows) counts[row.evidence]++;
  return counts;
}
