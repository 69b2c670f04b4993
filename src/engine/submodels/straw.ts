/** The last straw: a shock on top of what a member bears already. Source: mechanism 9. */
import type { Group } from '../group.ts';

/** A shock that stays for some days; its cause is remembered if it is the greater one. */
export function addStraw(group: Group, row: number, shock: number, cause: number): void {
  const c = group.members.columns;
  if (shock > c.straw[row] * 0.5) c.strawCause[row] = cause;
  c.straw[row] += shock;
}
