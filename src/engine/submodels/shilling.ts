/** Too many who are paid to be lively are taken for shills by some who look; trust pays for it. Source: R24, R2. */
import { address, draw, PURPOSE } from '../draws.ts';
import { STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { HIRED } from '../people.ts';
import { dayOf, type World } from '../world.ts';

/** A day with `excess` hired people more than pass unnoticed. */
export function seeThrough(world: World, group: Group, excess: number): void {
  const { shillSeen, shillTrust } = world.p;
  const c = group.members.columns;
  const day = dayOf(world.minute);
  for (let row = 0; row < group.members.size; row++) {
    const hired = world.people.columns.origin[c.person[row]] === HIRED;
    if (hired || c.status[row] !== STATUS.present || world.minute - c.openedAt[row] > 1440) continue;
    if (draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.shill), 0) < shillSeen * excess)
      c.trust[row] *= 1 - shillTrust;
  }
}
