import { expect, test } from 'vitest';
import { addRow, createTable, ensureRows, restoreTable, saveTable } from './table.ts';

const small = () => createTable({ a: new Int32Array(0), b: new Float32Array(0), c: new Uint8Array(0) }, { b: 3 }, 2);

/** Rows 0 to n - 1, each cell told apart from every other. */
function filled(n: number) {
  const table = small();
  for (let row = 0; row < n; row++) {
    addRow(table);
    write(table, row);
  }
  return table;
}

function write(table: ReturnType<typeof small>, row: number): void {
  table.columns.a[row] = 1000 + row;
  table.columns.c[row] = 1 + (row % 200);
  for (let k = 0; k < 3; k++) table.columns.b[row * 3 + k] = row + k / 10;
}

const used = (table: ReturnType<typeof small>) => ({
  a: Array.from(table.columns.a.subarray(0, table.size)),
  b: Array.from(table.columns.b.subarray(0, table.size * 3)),
  c: Array.from(table.columns.c.subarray(0, table.size)),
});

test('rows keep their values while the table grows, and new ones are empty', () => {
  const table = filled(100);
  expect(table.size).toBe(100);
  expect(table.columns.a[37]).toBe(1037);
  expect(table.columns.b[37 * 3 + 2]).toBeCloseTo(37.2, 5);
  const row = addRow(table);
  expect([table.columns.a[row], table.columns.b[row * 3 + 2], table.columns.c[row]]).toEqual([0, 0, 0]);
});

test('columns grow together, wide ones by their width', () => {
  const table = small();
  ensureRows(table, 1000);
  const { a, b, c } = table.columns;
  expect([a.length, b.length, c.length]).toEqual([table.capacity, 3 * table.capacity, table.capacity]);
  expect(table.size).toBe(0);
});

test('what was saved comes back, whatever happened since', () => {
  const table = filled(50);
  const before = used(table);
  const saved = saveTable(table);
  for (let row = 0; row < 300; row++) if (row >= table.size) addRow(table);
  table.columns.a.fill(-1);
  table.columns.b.fill(-1);
  table.columns.c.fill(9);
  restoreTable(table, saved);
  expect(used(table)).toEqual(before);
});

test('rows added since are empty when they are added again', () => {
  const table = filled(5);
  const saved = saveTable(table);
  for (let row = 5; row < 40; row++) write(table, addRow(table));
  restoreTable(table, saved);
  for (let row = 5; row < 40; row++) addRow(table);
  expect(
    used(table)
      .b.slice(15)
      .every((value) => value === 0),
  ).toBe(true);
  expect(
    used(table)
      .a.slice(5)
      .every((value) => value === 0),
  ).toBe(true);
});

test('a save from a row on leaves the rows before it alone', () => {
  const table = filled(10);
  const saved = saveTable(table, 6);
  expect(saved.columns.a).toHaveLength(4);
  expect(saved.columns.b).toHaveLength(12);
  table.columns.a.fill(7);
  restoreTable(table, saved);
  expect(used(table).a).toEqual([7, 7, 7, 7, 7, 7, 1006, 1007, 1008, 1009]);
});

test('a save of some columns leaves the others alone', () => {
  const table = filled(4);
  const saved = saveTable(table, 0, ['a']);
  table.columns.a.fill(0);
  table.columns.c.fill(0);
  restoreTable(table, saved);
  expect(used(table).a).toEqual([1000, 1001, 1002, 1003]);
  expect(used(table).c).toEqual([0, 0, 0, 0]);
});

test('a save is a copy: what is written later does not reach it', () => {
  const table = filled(3);
  const saved = saveTable(table);
  table.columns.a[1] = -5;
  expect(saved.columns.a[1]).toBe(1001);
});
