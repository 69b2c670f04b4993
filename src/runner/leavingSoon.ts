import { STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { hazardOf } from '../engine/submodels/quitting.ts';
import type { World } from '../engine/world.ts';

/** Probability of quitting within the next 7 days if the hazard stays as it is now, 0 to 1; 0 for whoever is no longer in. */
export function leavingSoon(world: World, group: Group, row: number): number {
  if (group.members.columns.status[row] !== STATUS.present) return 0;
  return 1 - (1 - Math.min(0.99, hazardOf(world, group, row, world.now))) ** 7;
}
