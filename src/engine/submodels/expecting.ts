/** Somebody may be there to answer: a bot at once, a host after a while. Source: R25, R31, R34. */
import { schedule } from '../calendar.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import { EVENT, KIND } from '../codes.ts';
import type { Group } from '../group.ts';

/** Minutes after which a bot answers. */
const AT_ONCE = 1;

/** A member wrote `m`: somebody may be there to answer it. */
export function expectHost(group: Group, row: number, m: number, minute: number): void {
  const { levers } = group;
  const messages = group.messages.columns;
  const question = messages.kind[m] === KIND.question;
  const newcomer = messages.newcomer[m] === 1;
  const c = group.members.columns;
  if (question && levers.bot > 0) {
    const u = draw(c.keyA[row], c.keyB[row], address(minute, PURPOSE.host), 0);
    if (u < levers.bot) schedule(group.calendar, minute + AT_ONCE, EVENT.host, row, m * 2 + 1);
  }
  const wait = newcomer && levers.welcome > 0 ? levers.welcome : question ? levers.desk : 0;
  if (wait > 0) schedule(group.calendar, minute + Math.min(1400, wait), EVENT.host, row, m * 2);
}
