/** What a policy is held against: the world it acts in. */
export interface World {
  groups: readonly { id: string }[];
  days: number;
  operator: { money: number; hours: number };
  /** Who is there at the start, in order of their numbers; of what roles, and who may come. Unknown where left out. */
  people?: readonly { role: string; count: number; groups: readonly string[] }[];
  roles?: readonly { id: string; base?: string }[];
  inflow?: readonly { roles: Readonly<Record<string, number>> }[];
  parameters?: Readonly<Record<string, number | undefined>>;
}
