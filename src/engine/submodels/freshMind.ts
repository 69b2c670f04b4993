import { ATTENTION, PART, PARTS } from '../codes.ts';
import type { Group } from '../group.ts';
import { NEVER, NOBODY } from '../people.ts';
import type { World } from '../world.ts';
import { spellNodes } from './rhythms.ts';

/** Minute that lies before any run, for things that have never happened. */
const LONG_AGO = -600000;

/** The state of mind of somebody who comes in: curious, without habit. */
export function freshMind(world: World, group: Group, row: number, minute: number): void {
  const c = group.members.columns;
  c.leftAt[row] = NEVER;
  c.cause[row] = NOBODY;
  c.attention[row] = ATTENTION.open;
  c.readUpTo[row] = group.messages.size;
  c.openedAt[row] = LONG_AGO;
  c.postedAt[row] = LONG_AGO;
  c.actedAt[row] = LONG_AGO;
  c.joinedIn[row] = NEVER;
  c.advertisedAt[row] = LONG_AGO;
  c.weighedAt[row] = minute;
  c.habit[row] = 0.3;
  c.trust[row] = 0.5;
  c.signal[row] = 0.35;
  c.reference[row] = 0.5;
  c.engagement[row] = 1;
  c.spell[row] = 1;
  c.spellRoot[row] = 1;
  c.worth[row] = 0.3;
  c.mean[row * PARTS + PART.information] = 0.5;
  spellNodes(world, group, row, Math.floor(minute / 1440));
}
