/** Agents who keep a group for a commission: the smaller it is, the fewer of them help. Source: R26. */
import { STATUS } from '../codes.ts';
import { address, draw, PURPOSE } from '../draws.ts';
import type { Group } from '../group.ts';
import type { World } from '../world.ts';

/** Whether this person helps to keep the group: of the right role, and content with the commission. */
export function helps({ people, p }: World, { now }: Group, who: number): boolean {
  const { role, keyA, keyB } = people.columns;
  if (role[who] !== now.helperRole) return false;
  return draw(keyA[who], keyB[who], address(0, PURPOSE.help), 0) < now.leaderShare / p.agentWants;
}

/** Those present who help. */
export function countHelpers(world: World, group: Group): number {
  const { person, status } = group.members.columns;
  let count = 0;
  for (let row = 0; row < group.members.size; row++) {
    if (status[row] === STATUS.present && helps(world, group, person[row])) count++;
  }
  return count;
}
