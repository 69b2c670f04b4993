/** When what brought people together is over, those who got on exchange contacts: their ties live on outside. Source: F07, B1.10, R5. */
import { address, draw, PURPOSE } from '../draws.ts';
import { STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { TIES } from '../people.ts';
import type { World } from '../world.ts';

/** Share of those who would exchange contacts and do so on one day. */
const DAILY = 0.1;

/** Ties of those present that are strong enough move off the group, some each day; who has another group keeps meeting there. */
export function exchangeContacts(world: World, group: Group, day: number): void {
  const c = group.members.columns;
  const { tieStrength, tiePrivate, keyA, keyB, groups } = world.people.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.present) continue;
    const who = c.person[row];
    if (groups[who] > 1) continue;
    for (let k = who * TIES; k < who * TIES + TIES; k++) {
      if (tieStrength[k] < world.p.parting) continue;
      if (draw(keyA[who], keyB[who], address(day, PURPOSE.privateFriend), 1 + k - who * TIES) < DAILY)
        tiePrivate[k] = 1;
    }
  }
}
