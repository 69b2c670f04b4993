/** A meeting outside the phone: those who come know each other better afterwards. Source: R22, R26 (offline tables, offline events). */
import { address, draw, PURPOSE } from '../draws.ts';
import { PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { strengthenTie } from '../people.ts';
import type { World } from '../world.ts';
import { nearness } from './posting.ts';

/** Heads at one table: one gets to know these and no others. */
const TABLE = 8;

/**
 * Asks this share of the present; those who care for the others come rather, and so do those of a group made by region,
 * who live near. They sit at tables in order of joining.
 */
export function gather(world: World, group: Group, share: number): void {
  const c = group.members.columns;
  const people = world.people.columns;
  const guests: number[] = [];
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    const who = c.person[row];
    const cares =
      share * nearness(world, group, who, who) * Math.min(2, 0.3 + people.relation[who] + 0.4 * c.habit[row]);
    if (draw(c.keyA[row], c.keyB[row], address(world.now, PURPOSE.gather), 0) < cares) guests.push(row);
  }
  guests.forEach((row, k) => {
    const table = guests.slice(k - (k % TABLE), k - (k % TABLE) + TABLE);
    for (const other of table) {
      const [one, two] = [c.person[row], c.person[other]];
      if (one !== two) strengthenTie(world.people, one, two, world.p.meeting * nearness(world, group, one, two));
    }
    c.trust[row] += 0.15 * (1 - c.trust[row]);
    c.today[row * PARTS + PART.fun] += 1;
  });
}
