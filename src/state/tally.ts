/** Heads counted from a frame's columns: who is here, who left and why. */
import { CAUSES, type Cause, type Frame } from '../runner/frame.ts';

const PRESENT = 0;
const QUIT = 1;
const REMOVED = 2;
const DISSOLVED = 3;
const OPEN = 0;

/** A member counts as about to leave from this probability of quitting within 7 days. */
export const LEAVING = 0.25;

export interface Tally {
  /** People in at least one group. */
  present: number;
  /** People who were there at the start. */
  founders: number;
  /** Everybody who ever came, founders too. */
  joined: number;
  quit: number;
  removed: number;
  /** People let go with their group as planned. */
  dissolved: number;
  byCause: Record<Cause, number>;
  /** People present by role. */
  byRole: number[];
  /** People who have muted or folded a group they are in, and people about to leave. */
  muted: number;
  leaving: number;
}

export function tally({ persons, memberships, minute }: Frame, roles: number): Tally {
  const byCause = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
  const result: Tally = {
    present: 0,
    founders: 0,
    joined: 0,
    quit: 0,
    removed: 0,
    dissolved: 0,
    byCause,
    byRole: Array<number>(roles).fill(0),
    muted: 0,
    leaving: 0,
  };
  for (let i = 0; i < persons.role.length; i++) {
    const enteredAt = persons.enteredAt[i] ?? 0;
    if (enteredAt > minute) continue;
    result.joined++;
    if (enteredAt <= 0) result.founders++;
    const exit = persons.exit[i];
    if (exit === QUIT) {
      result.quit++;
      const cause = CAUSES[persons.cause[i] ?? 255];
      if (cause) byCause[cause]++;
    } else if (exit === REMOVED) result.removed++;
    else if (exit === DISSOLVED) result.dissolved++;
    else if (exit === PRESENT) {
      const role = persons.role[i] ?? 0;
      result.present++;
      result.byRole[role] = (result.byRole[role] ?? 0) + 1;
    }
  }
  const leaving = new Set<number>();
  const muted = new Set<number>();
  for (let i = 0; i < memberships.person.length; i++) {
    if (memberships.status[i] !== PRESENT) continue;
    const person = memberships.person[i] ?? -1;
    if (memberships.attention[i] !== OPEN) muted.add(person);
    if ((memberships.leaving[i] ?? 0) >= LEAVING) leaving.add(person);
  }
  result.muted = muted.size;
  result.leaving = leaving.size;
  return result;
}

/** People who quit in [from, to) minutes, for any cause or for one (its index). */
export function quitsBetween({ persons }: Pick<Frame, 'persons'>, from: number, to: number, cause?: number): number {
  let n = 0;
  for (let i = 0; i < persons.exit.length; i++) {
    const at = persons.leftAt[i] ?? -1;
    if (persons.exit[i] === QUIT && at >= from && at < to && (cause === undefined || persons.cause[i] === cause)) n++;
  }
  return n;
}
