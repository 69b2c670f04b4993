/** What comes often wears off; a series or a new theme makes it new again. Source: R10, R33. */
import type { Group } from '../group.ts';
import { WEAR, WEARS } from '../offerings.ts';
import type { WearName } from '../operator.ts';
import type { World } from '../world.ts';

/** How new the next offering of this kind is, 1 to 0. */
export function freshness(world: World, group: Group, what: WearName): number {
  return 1 / (1 + world.p.wear * group.worn[WEAR[what]]);
}

/** One more of its kind. */
export function wear(group: Group, what: WearName, by = 1): void {
  group.worn[WEAR[what]] += by;
}

/** Midnight: what was worn recovers in weeks. */
export function recover(world: World, group: Group): void {
  for (let k = 0; k < WEARS; k++) group.worn[k] *= 1 - 1 / world.p.recovery;
}
