import { ADRIFT, HIDDEN, type Places } from './places.ts';

export interface Crowding {
  /** How far each row keeps others off, px: two rows part to the sum of their elbows. */
  elbows: Float32Array;
  rounds: number;
}

/** Cells of the smallest useful size over the area; each holds the first row in it, `next` the others. */
interface Grid {
  cell: number;
  left: number;
  top: number;
  columns: number;
  lines: number;
  heads: Int32Array;
  next: Int32Array;
}

/**
 * Pushes marks apart, in place, until few overlap. Starts from the wanted places each time, so that the same state
 * gives the same picture whatever came before; a grid of cells keeps it linear in the number of marks. Those adrift
 * stay where they are. Rows with wide elbows come last in a round and look further.
 */
export function relax(places: Places, { elbows, rounds }: Crowding): void {
  const { kind } = places;
  const shown = Array.from(kind.keys()).filter((i) => kind[i] !== HIDDEN);
  if (shown.length < 2) return;
  const usual = elbows[shown[shown.length >> 1]];
  const small = shown.reduce((least, i) => Math.min(least, elbows[i]), usual);
  const narrow = shown.filter((i) => elbows[i] <= small);
  const wide = shown.filter((i) => elbows[i] > small);
  const widest = wide.reduce((most, i) => Math.max(most, elbows[i]), small);
  const grid = gridOver(places, shown, 2 * small);
  for (let round = 0; round < rounds; round++) {
    grid.heads.fill(-1);
    for (const i of narrow) settle(places, elbows, grid, { row: i, cells: 1 });
    for (const i of wide) settle(places, elbows, grid, { row: i, cells: Math.ceil((elbows[i] + widest) / grid.cell) });
  }
}

function gridOver({ x, y, kind }: Places, rows: readonly number[], cell: number): Grid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of rows) {
    left = Math.min(left, x[i]);
    top = Math.min(top, y[i]);
    right = Math.max(right, x[i]);
    bottom = Math.max(bottom, y[i]);
  }
  const columns = Math.floor((right - left) / cell) + 1;
  const lines = Math.floor((bottom - top) / cell) + 1;
  return { cell, left, top, columns, lines, heads: new Int32Array(columns * lines), next: new Int32Array(kind.length) };
}

/** Parts a row from those already in the cells round it, then enters it. Marks pushed off the grid count at its edge. */
function settle(
  places: Places,
  elbows: Float32Array,
  grid: Grid,
  { row, cells }: { row: number; cells: number },
): void {
  const { cell, columns, lines, heads, next } = grid;
  const column = Math.max(0, Math.min(columns - 1, Math.floor((places.x[row] - grid.left) / cell)));
  const line = Math.max(0, Math.min(lines - 1, Math.floor((places.y[row] - grid.top) / cell)));
  const elbow = elbows[row];
  for (let v = Math.max(0, line - cells); v <= Math.min(lines - 1, line + cells); v++) {
    for (let u = Math.max(0, column - cells); u <= Math.min(columns - 1, column + cells); u++) {
      for (let j = heads[v * columns + u]; j >= 0; j = next[j]) part(places, row, j, elbow + elbows[j]);
    }
  }
  const at = line * columns + column;
  next[row] = heads[at];
  heads[at] = row;
}

/** Moves two marks apart along the line between them; one that is fixed stays and the other moves the whole way. */
function part({ x, y, kind }: Places, i: number, j: number, room: number): void {
  let dx = x[i] - x[j];
  let dy = y[i] - y[j];
  let distance = dx * dx + dy * dy;
  if (distance >= room * room) return;
  distance = Math.sqrt(distance);
  const iFixed = kind[i] === ADRIFT;
  const jFixed = kind[j] === ADRIFT;
  if (iFixed && jFixed) return;
  if (distance < 1e-3) {
    // Two on one spot part in a direction of their own.
    dx = Math.cos(i);
    dy = Math.sin(i);
    distance = 1;
  }
  const push = Math.max(0, room - distance) / distance;
  const mine = iFixed ? 0 : jFixed ? 1 : 0.5;
  x[i] += dx * push * mine;
  y[i] += dy * push * mine;
  x[j] -= dx * push * (1 - mine);
  y[j] -= dy * push * (1 - mine);
}
