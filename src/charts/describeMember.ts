import type { Text } from '../engine/text.ts';
import type { MembershipColumns, PersonColumns } from '../runner/frame.ts';
import { percent } from './format.ts';
import { moodOf } from './layout/moods.ts';
import type { RoleLook } from './palette.ts';
import { words } from './words.ts';

interface Columns {
  memberships: MembershipColumns;
  persons: Pick<PersonColumns, 'role'>;
  roles: readonly RoleLook[];
  leavingFrom: number;
}

/** A membership in a few words: role, mood, attention, and how likely a quit is where that is news. */
export function describeMember(columns: Columns, row: number, say: (text: Text) => string): string {
  const { memberships, persons, roles, leavingFrom } = columns;
  const role = roles[persons.role[memberships.person[row]]];
  const parts: (Text | undefined)[] = [role?.title];
  const status = memberships.status[row];
  if (status !== 0) parts.push(status === 2 ? words.removedOne : words.gone);
  else {
    parts.push(words[moodOf(memberships.mood[row])]);
    parts.push([undefined, words.muted, words.folded][memberships.attention[row]]);
  }
  const leaving = memberships.leaving[row];
  const said = parts.filter((part) => part !== undefined).map(say);
  if (status === 0 && leaving >= leavingFrom) said.push(`${say(words.leaving)} ${percent(leaving)}`);
  return said.join(say({ zh: '，', en: ', ' }));
}
