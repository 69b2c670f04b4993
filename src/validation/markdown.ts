/** Numbers and tables as the generated pages write them. */

export const number = (x: number): string => {
  if (!Number.isFinite(x)) return '–';
  const size = Math.abs(x);
  return size !== 0 && size < 0.001 ? x.toExponential(1) : String(Number(x.toPrecision(size >= 1000 ? 4 : 3)));
};

export const percent = (share: number): string => `${number(100 * share)} %`;

/** Of a change: more has its sign. */
export const signedPercent = (share: number): string => `${share > 0 ? '+' : ''}${percent(share)}`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
