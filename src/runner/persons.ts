import { EXIT, NEVER } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import type { PersonColumns } from './frame.ts';

/** One row a person, in the shape of the page and of the analysis. People who never got in are marked by enteredAt. */
export function personColumns(world: World): PersonColumns {
  const c = world.people.columns;
  const size = world.people.size;
  const leftAt = c.leftAt.slice(0, size);
  const exit = c.exit.slice(0, size);
  const enteredAt = c.enteredAt.slice(0, size);
  for (let i = 0; i < size; i++) {
    if (leftAt[i] === NEVER) leftAt[i] = -1;
    if (exit[i] === EXIT.outside) {
      exit[i] = 0;
      enteredAt[i] = OUTSIDE;
    }
  }
  return { role: c.role.slice(0, size), enteredAt, leftAt, exit, cause: c.cause.slice(0, size) };
}

/** enteredAt of somebody who came but was never let in: later than any run. */
export const OUTSIDE = 2147483647;
