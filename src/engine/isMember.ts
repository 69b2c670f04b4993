import { STATUS } from './codes.ts';
import type { Group } from './group.ts';

/** Whether the person is in the group now. */
export function isMember(group: Group, person: number): boolean {
  const c = group.members.columns;
  for (let row = 0; row < group.members.size; row++) {
    if (c.person[row] === person && c.status[row] === STATUS.present) return true;
  }
  return false;
}
