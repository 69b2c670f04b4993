/** What machines spare the staff. Source: R34 (labour -60 % is the trade's claim; the strategy sets the share). */
import { COUNT } from '../codes.ts';
import type { Group } from '../group.ts';

/** Minutes that are left of a chore where tools help; what they spared is counted. */
export function withTools(group: Group, minutes: number): number {
  const spared = minutes * group.levers.toolSaving;
  countSpared(group, spared);
  return minutes - spared;
}

/** Counts staff minutes that nobody had to spend, in seconds. */
export function countSpared(group: Group, minutes: number): void {
  group.counts[COUNT.spared] += Math.round(60 * minutes);
}
