/** The table of parameters at the end of MODEL.md, made from the records, so that page and model cannot differ. */
import type { Parameter } from './parameters.ts';

/** Between these two lines of MODEL.md stands what `modelTable` makes, and nothing else. */
export const TABLE_BEGINS = '<!-- parameters: begin; generated, do not edit -->';
export const TABLE_ENDS = '<!-- parameters: end -->';

const HEAD = ['Parameter', 'What it is', '是什么', 'Default', 'Range', 'Unit', 'Evidence', 'Source'];

/** Markdown, one row a parameter, in the order of the records. */
export function modelTable(parameters: Readonly<Record<string, Parameter>>): string {
  const rows = Object.entries(parameters).map(([name, p]) => [
    `\`${name}\``,
    p.what.en,
    p.what.zh,
    String(p.default),
    `${p.min} to ${p.max}`,
    p.unit,
    p.evidence,
    p.source,
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows].map(line).join('\n');
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The page with its table made anew; undefined where the page lacks the two lines. */
export function withTable(page: string, table: string): string | undefined {
  const begin = page.indexOf(TABLE_BEGINS);
  const end = page.indexOf(TABLE_ENDS);
  if (begin < 0 || end < begin) return undefined;
  return `${page.slice(0, begin + TABLE_BEGINS.length)}\n\n${table}\n\n${page.slice(end)}`;
}
