/** Which code, strategy, scenario and test stands for each row R1 to R36 of the trade, read from their sources. */
import { strategies } from '../strategies/index.ts';
import type { CoverageRow } from './report.ts';
import { scenarioTexts } from './scenarioFiles.ts';

const engine = import.meta.glob<string>(['../engine/**/*.ts', '!**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const tests = import.meta.glob<string>(['../**/*.test.ts', '../../test/**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const ROWS: readonly string[] = Array.from({ length: 36 }, (_, k) => `R${k + 1}`);

/** A range wider than this names the whole trade, not the rows in it. */
const WIDEST = 8;

/** Rows that a text names, one by one (`R12`) or as a range (`R17 to R20`, `R17-R20`). */
export function rowsIn(text: string): ReadonlySet<string> {
  const rows = new Set<string>();
  const names = /\bR([1-9]\d?)\b(?:\s*(?:to|-|–|…|\.\.\.)\s*R?([1-9]\d?)\b)?/g;
  for (const [, first, last] of text.matchAll(names)) {
    const [from, to] = [Number(first), Number(last ?? first)];
    if (to - from > WIDEST) continue;
    for (let row = from; row <= to; row++) rows.add(`R${row}`);
  }
  return rows;
}

/** The titles of a test file: what its claims say. */
export function titlesIn(source: string): string {
  const titles = /\b(?:test|it|describe)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs;
  return Array.from(source.matchAll(titles), ([, , title]) => title).join('\n');
}

/** Folder and ending dropped. */
const nameOf = (path: string): string => path.replace(/^.*\/|\.(?:test\.)?ts$/g, '');

/** Names of the files for which the row is among those found; each once, in order of name. */
function namesWith(row: string, found: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const names = Array.from(found, ([path, rows]) => (rows.has(row) ? [nameOf(path)] : [])).flat();
  return [...new Set(names)].sort();
}

function rowsOfScenario(text: string): ReadonlySet<string> {
  const { rows } = JSON.parse(text) as { rows?: unknown };
  return new Set(Array.isArray(rows) ? rows.filter((row) => typeof row === 'string') : []);
}

/** Rows that a test file names in a title, and those of the strategy it stands beside. */
function rowsOfTest(path: string, source: string): ReadonlySet<string> {
  const strategy = path.includes('/strategies/') ? strategies.get(nameOf(path)) : undefined;
  return new Set([...rowsIn(titlesIn(source)), ...(strategy?.rows ?? [])]);
}

/** One row for each of R1 to R36, also where nothing stands for it. */
export function coverage(): CoverageRow[] {
  const mechanisms = new Map(Object.entries(engine).map(([path, source]) => [path, rowsIn(source)]));
  const acts = new Map(Array.from(strategies.values(), ({ id, rows }) => [id, new Set(rows)]));
  const featured = new Map(Array.from(scenarioTexts, ([id, text]) => [id, rowsOfScenario(text)]));
  const claims = new Map(Object.entries(tests).map(([path, source]) => [path, rowsOfTest(path, source)]));
  return ROWS.map((row) => ({
    row,
    mechanisms: namesWith(row, mechanisms),
    strategies: namesWith(row, acts),
    scenarios: namesWith(row, featured),
    tests: namesWith(row, claims),
  }));
}
