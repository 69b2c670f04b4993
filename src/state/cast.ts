import { roles as builtIn } from '../engine/roles.ts';
import type { Text } from '../engine/text.ts';
import { resolveRoles } from '../scenario/resolveRoles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isA } from '../scenario/whyNoKol.ts';

/** People of one role who are there at the start, and whose numbers follow one another. */
export interface Block {
  role: Text;
  /** Names of the groups that they are in. */
  groups: readonly Text[];
  /** Number of the first. */
  first: number;
  count: number;
}

/** At whom a deed may be aimed, by role, in order of their numbers; a KOL's group is led by KOLs only. */
export function castOf({ people, roles, groups, inflow }: Scenario, strategy: string): Block[] {
  const names = resolveRoles(roles, builtIn);
  let next = 0;
  return people.flatMap(({ role, count, groups: own }) => {
    const first = next;
    next += count;
    if (count === 0 || (strategy === 'kolGroup' && !isA({ people, roles, inflow }, role, 'kol'))) return [];
    return [
      {
        role: names.get(role)?.name ?? { zh: role, en: role },
        groups: groups.filter(({ id }) => own.includes(id)).map(({ name }) => name),
        first,
        count,
      },
    ];
  });
}
