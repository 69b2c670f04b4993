/** What machines spare the staff. Source: R34 (labour -60 % is the trade's claim; the strategy sets the share). */
import { COUNT } from '../codes.ts';
import type { Group } from '../group.ts';
import { useMinutes } from '../ledger.ts';
import type { World } from '../world.ts';

/** Takes a chore's staff minutes, less what tools spare, which is counted; false where the week holds no more. */
export function useStaff(world: World, group: Group, minute: number, minutes: number): boolean {
  const spared = minutes * group.levers.toolSaving;
  if (!useMinutes(world.ledger, minute, minutes - spared)) return false;
  countSpared(group, spared);
  return true;
}

/** Counts staff minutes that nobody had to spend, in seconds. */
export function countSpared(group: Group, minutes: number): void {
  group.counts[COUNT.spared] += Math.round(60 * minutes);
}
