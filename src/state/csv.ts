/** Tables for a spreadsheet: UTF-8 with BOM, since Excel in Chinese needs it, and nothing that it would run as a formula. */

const BOM = '\uFEFF';

/** A field, quoted where it must be; text that a spreadsheet would take for a formula gets an apostrophe. */
export function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows, the first of them the header, as the text of a file. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return BOM + rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

/** Columns of equal length by day. */
export function dailyRows(header: readonly string[], columns: readonly ArrayLike<number>[]): (string | number)[][] {
  const days = Math.min(...columns.map((c) => c.length));
  const rows = Array.from({ length: Number.isFinite(days) ? days : 0 }, (_, day) => [
    day,
    ...columns.map((c) => c[day] ?? 0),
  ]);
  return [[...header], ...rows];
}
