import type { MembershipColumns, PersonColumns } from '../../runner/frame.ts';

/** Heads of one group. */
export interface Heads {
  group: number;
  present: number;
  byRole: number[];
  muted: number;
  leaving: number;
}

/** Who stands where, in numbers: the picture for those who do not see it. */
export function census(
  memberships: MembershipColumns,
  persons: Pick<PersonColumns, 'role'>,
  size: { groups: number; roles: number; leavingFrom: number },
): Heads[] {
  const list = Array.from({ length: size.groups }, (_, group) => ({
    group,
    present: 0,
    byRole: new Array<number>(size.roles).fill(0),
    muted: 0,
    leaving: 0,
  }));
  for (let i = 0; i < memberships.person.length; i++) {
    const heads = list[memberships.group[i]];
    if (!heads || memberships.status[i] !== 0) continue;
    heads.present++;
    const role = persons.role[memberships.person[i]];
    if (role < size.roles) heads.byRole[role]++;
    if (memberships.attention[i] !== 0) heads.muted++;
    if (memberships.leaving[i] >= size.leavingFrom) heads.leaving++;
  }
  return list.filter((heads) => heads.present > 0);
}
