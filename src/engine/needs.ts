/** What people look for in a group depends on what the group is for. Source: domain C; the factors are guesses. */
import type { RoleTraits } from './role.ts';

export const NEEDS = ['mixed', 'shopping', 'resources', 'person'] as const;
/** A shopping group, a paid group of resources and contacts, a group around a person (IP). */
export type Needs = (typeof NEEDS)[number];

type Weights = Pick<RoleTraits, 'information' | 'relation' | 'reward' | 'fun'>;

const FACTORS: Readonly<Record<Needs, Weights>> = {
  mixed: { information: 1, relation: 1, reward: 1, fun: 1 },
  shopping: { information: 0.7, relation: 0.3, reward: 2.2, fun: 0.7 },
  resources: { information: 1.3, relation: 1.5, reward: 0.7, fun: 0.7 },
  person: { information: 1.4, relation: 0.7, reward: 0.8, fun: 1.2 },
};

/** The traits of a role in a group of this kind. */
export function traitsFor(traits: RoleTraits, needs: Needs): RoleTraits {
  if (needs === 'mixed') return traits;
  const f = FACTORS[needs];
  return {
    ...traits,
    information: traits.information * f.information,
    relation: traits.relation * f.relation,
    reward: traits.reward * f.reward,
    fun: traits.fun * f.fun,
  };
}
