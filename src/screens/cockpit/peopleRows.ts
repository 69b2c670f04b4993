/** Everybody in this run as rows of a list: who is here, who may quit, who left and over what. */
import type { Cause, Frame } from '../../runner/frame.ts';
import { CAUSES } from '../../runner/frame.ts';

export type Crowd = 'gone' | 'leaving' | 'present';

export interface PersonRow {
  person: number;
  role: number;
  /** Highest probability of quitting within 7 days over the groups she is in. */
  leaving: number;
  /** Minute of leaving, -1 while here. */
  leftAt: number;
  /** Undefined while here, and for those who were removed or whose group was dissolved. */
  cause: Cause | undefined;
}

/** The latest to leave first; of those who are here, the likeliest to leave first. */
export function peopleRows({ persons, memberships, minute }: Frame, crowd: Crowd, from: number): PersonRow[] {
  const leaving = new Map<number, number>();
  for (let i = 0; i < memberships.person.length; i++) {
    const person = memberships.person[i] ?? 0;
    if (memberships.status[i] === 0)
      leaving.set(person, Math.max(leaving.get(person) ?? 0, memberships.leaving[i] ?? 0));
  }
  const rows: PersonRow[] = [];
  for (let person = 0; person < persons.role.length; person++) {
    if ((persons.enteredAt[person] ?? 0) > minute) continue;
    const gone = persons.exit[person] !== 0;
    const chance = leaving.get(person) ?? 0;
    if (gone !== (crowd === 'gone') || (crowd === 'leaving' && chance < from)) continue;
    const cause = persons.exit[person] === 1 ? CAUSES[persons.cause[person] ?? 255] : undefined;
    rows.push({
      person,
      role: persons.role[person] ?? 0,
      leaving: chance,
      leftAt: gone ? (persons.leftAt[person] ?? -1) : -1,
      cause,
    });
  }
  return rows.sort((a, b) => b.leftAt - a.leftAt || b.leaving - a.leaving);
}
