/** A meeting outside the phone: those who come know each other better afterwards. Source: R22, R26 (offline tables, offline events). */
import { address, draw, PURPOSE } from '../draws.ts';
import { PART, PARTS, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { strengthenTie } from '../ties.ts';
import type { World } from '../world.ts';
import { nearness } from './posting.ts';

/** Heads at one table: one gets to know these and no others. */
const TABLE = 8;

/**
 * Asks this share of the present; those who care for the others come rather, and so do those of a group made by region
 * or occupation, who have more in common. The keenest get the places and sit at tables in order of joining. Returns who they are.
 */
export function gather(world: World, group: Group, share: number, places: number): number[] {
  const c = group.members.columns;
  const people = world.people.columns;
  const keen: { row: number; rest: number }[] = [];
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    const who = c.person[row];
    const cares =
      share * nearness(world, group, who, who) * Math.min(2, 0.3 + people.relation[who] + 0.4 * c.habit[row]);
    const rest = cares - draw(c.keyA[row], c.keyB[row], address(world.now, PURPOSE.gather), 0);
    if (rest > 0) keen.push({ row, rest });
  }
  const guests = keen
    .sort((a, b) => b.rest - a.rest || a.row - b.row)
    .slice(0, places)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  guests.forEach((row, k) => {
    const table = guests.slice(k - (k % TABLE), k - (k % TABLE) + TABLE);
    for (const other of table) {
      const [one, two] = [c.person[row], c.person[other]];
      if (one !== two) strengthenTie(world, one, two, world.p.meeting * nearness(world, group, one, two));
    }
    c.trust[row] += 0.15 * (1 - c.trust[row]);
    c.today[row * PARTS + PART.fun] += 1;
  });
  return guests.map((row) => c.person[row]);
}
