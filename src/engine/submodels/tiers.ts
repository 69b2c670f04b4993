/** The tiers of table 1 (R31), read from behaviour alone. */
import { clientOf } from '../clients.ts';
import { STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import type { World } from '../world.ts';

export const TIER = { potential: 0, active: 1, loyal: 2, silent: 3, ordinary: 4 } as const;

/** The tier of a present member; -1 for one who is gone. The loyal come first, then the silent. */
export function tierOf(world: World, group: Group, row: number): number {
  const { p } = world;
  const c = group.members.columns;
  if (c.status[row] !== STATUS.present) return -1;
  const people = world.people.columns;
  const who = c.person[row];
  const days = (world.minute - c.joinedAt[row]) / 1440;
  if (people.bought[who] >= p.loyalBuys && boughtLately(world, who)) return TIER.loyal;
  if (days <= 7 && c.posts[row] === 0) return TIER.potential;
  if (c.lively[row] >= p.livelyWeek) return TIER.active;
  if (world.minute - Math.max(c.actedAt[row], c.joinedAt[row]) >= p.silentAfter * 1440) return TIER.silent;
  return TIER.ordinary;
}

/** Whether the last `loyalBuys` purchases (three at most are remembered) lie within ninety days. */
function boughtLately(world: World, who: number): boolean {
  const { buys } = clientOf(world, who);
  return world.minute - buys[Math.max(0, buys.length - Math.ceil(world.p.loyalBuys))] <= 90 * 1440;
}
