/** What people look for in a group depends on what the group is for. Source: domain C. */
import type { ParameterValues } from './parameters.ts';
import type { RoleTraits } from './role.ts';

export const NEEDS = ['mixed', 'shopping', 'resources', 'person'] as const;
/** A shopping group, a paid group of resources and contacts, a group around a person (IP). */
export type Needs = (typeof NEEDS)[number];

/** The traits of a role in a group of this kind. */
export function traitsFor(traits: RoleTraits, needs: Needs, p: ParameterValues): RoleTraits {
  if (needs === 'mixed') return traits;
  return {
    ...traits,
    information: traits.information * p[`${needs}Information`],
    relation: traits.relation * p[`${needs}Relation`],
    reward: traits.reward * p[`${needs}Reward`],
    fun: traits.fun * p[`${needs}Fun`],
  };
}
