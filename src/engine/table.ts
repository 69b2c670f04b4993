/**
 * Rows in typed columns that grow together. What a run remembers lives in tables, so that a checkpoint is a copy of
 * their used parts and a digest is a walk over them.
 */
export type Column = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
export type Columns = Record<string, Column>;

type Maker = new (length: number) => Column;

/** Numbers a row holds in a column, where it is not one. */
export type Widths<C extends Columns> = Partial<Record<keyof C, number>>;

export interface Table<C extends Columns> {
  /** Rows in use. */
  size: number;
  capacity: number;
  readonly columns: C;
  readonly widths: Widths<C>;
}

export function createTable<C extends Columns>(columns: C, widths: Widths<C>, capacity: number): Table<C> {
  const table = { size: 0, capacity: 0, columns, widths };
  ensureRows(table, Math.max(16, capacity));
  return table;
}

/** Makes room for `rows`; columns are replaced, so nobody keeps one across a call that may add rows. */
export function ensureRows<C extends Columns>(table: Table<C>, rows: number): void {
  if (rows <= table.capacity) return;
  const capacity = Math.max(rows, table.capacity * 2);
  for (const name of Object.keys(table.columns) as (keyof C)[]) {
    const old = table.columns[name];
    const next = new (old.constructor as Maker)(capacity * (table.widths[name] ?? 1));
    next.set(old);
    table.columns[name] = next as C[keyof C];
  }
  table.capacity = capacity;
}

/** The index of a new, zeroed row. */
export function addRow<C extends Columns>(table: Table<C>): number {
  ensureRows(table, table.size + 1);
  return table.size++;
}

/** The used rows from `from` on, copied; columns that never change may be left out. */
export interface SavedTable {
  from: number;
  size: number;
  columns: Columns;
}

export function saveTable<C extends Columns>(
  table: Table<C>,
  from = 0,
  names: readonly string[] = Object.keys(table.columns),
): SavedTable {
  const columns: Columns = {};
  for (const name of names) {
    const width = table.widths[name] ?? 1;
    columns[name] = table.columns[name].slice(from * width, table.size * width);
  }
  return { from, size: table.size, columns };
}

/** Puts the saved rows back; rows added since are zeroed. */
export function restoreTable<C extends Columns>(table: Table<C>, saved: SavedTable): void {
  ensureRows(table, saved.size);
  for (const name of Object.keys(table.columns)) {
    const width = table.widths[name] ?? 1;
    const column = table.columns[name];
    if (name in saved.columns) column.set(saved.columns[name], saved.from * width);
    if (table.size > saved.size) column.fill(0, saved.size * width, table.size * width);
  }
  table.size = saved.size;
}
