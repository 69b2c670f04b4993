/** Who has quit may still see the group where else the operator keeps up with him, and come back. Source: R7, R36. */
import { address, draw, PURPOSE } from '../draws.ts';
import { CAUSE, EVENT, STATUS } from '../codes.ts';
import type { Group } from '../group.ts';
import { isMember } from '../isMember.ts';
import { BACK } from '../people.ts';
import { minuteOfDay } from '../rhythm.ts';
import { schedule } from '../calendar.ts';
import { quickExp } from '../tables.ts';
import { dayOf, type World } from '../world.ts';
import { noteOf } from '../way.ts';

/** Reaches this share of those who have quit; a grudge fades, and who never had one comes back the sooner. */
export function recall(world: World, group: Group, share: number): void {
  const { p } = world;
  const c = group.members.columns;
  const day = dayOf(world.now);
  for (let row = 0; row < group.members.size; row++) {
    if (c.status[row] !== STATUS.quit || isMember(group, c.person[row])) continue;
    const forgiven =
      c.cause[row] === CAUSE.life ? 1 : 1 - quickExp(-(world.now - c.leftAt[row]) / (1440 * p.grudgeDays));
    const u = draw(c.keyA[row], c.keyB[row], address(day, PURPOSE.comeBack), 0);
    const chance = share * p.comesBack * forgiven * c.trust[row];
    if (u < chance)
      schedule(group.calendar, day * 1440 + minuteOfDay(u / chance, 0), EVENT.arrive, c.person[row], noteOf(BACK));
  }
}
