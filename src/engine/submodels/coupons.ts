/** Coupons on goods of the own shop: for those who have bought, and for the active, who are about to. Source: R25. */
import type { Group } from '../group.ts';
import { COUPON, PATH } from '../offerings.ts';
import type { World } from '../world.ts';

/** Whether an offer is put before this member: a coupon is nothing to those it is not for. */
export function isMeantFor(world: World, group: Group, row: number, m: number): boolean {
  if (group.messages.columns.path[m] < COUPON) return true;
  const c = group.members.columns;
  return world.people.columns.bought[c.person[row]] > 0 || c.lively[row] >= world.p.livelyWeek;
}

/** What is sold, a coupon being on goods of the own shop. */
export function pathSold(group: Group, m: number): number {
  const path = group.messages.columns.path[m];
  return path < COUPON ? path : PATH.shop;
}

/** What is left of a margin on the full price when goods are sold for less. */
export function marginLeft(group: Group, m: number, margin: number): number {
  const path = group.messages.columns.path[m];
  return path < COUPON ? margin : 1 - (1 - margin) / (1 - (path - COUPON) / 100);
}
