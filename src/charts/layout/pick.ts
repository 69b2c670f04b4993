import { HIDDEN, type Places } from './places.ts';

/** The row nearest to a point, within `reach` px, or -1. */
export function nearest(places: Places, x: number, y: number, reach: number): number {
  let [best, row] = [reach * reach, -1];
  for (let i = 0; i < places.kind.length; i++) {
    if (places.kind[i] === HIDDEN) continue;
    const distance = (places.x[i] - x) ** 2 + (places.y[i] - y) ** 2;
    if (distance < best) [best, row] = [distance, i];
  }
  return row;
}

/** The nearest row in a direction (a unit vector), or `row` itself: across counts twice, more than 60 degrees off not at all. */
export function neighbour(places: Places, row: number, [dx, dy]: readonly [number, number]): number {
  let [best, found] = [Infinity, row];
  for (let i = 0; i < places.kind.length; i++) {
    if (i === row || places.kind[i] === HIDDEN) continue;
    const [vx, vy] = [places.x[i] - places.x[row], places.y[i] - places.y[row]];
    const along = vx * dx + vy * dy;
    const across = Math.abs(vx * dy - vy * dx);
    if (along <= 0 || across > along * 1.74) continue;
    const cost = along + 2 * across;
    if (cost < best) [best, found] = [cost, i];
  }
  return found;
}
