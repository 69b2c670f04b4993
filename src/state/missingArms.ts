import type { Arm } from './arms.ts';

/** A policy by what it does and what it is called. */
export type Named = Pick<Arm, 'name' | 'interventions'>;

/** Of these policies, those that do something which none of the arms does; of two that do the same, the first. */
export function missingArms<T extends Named>(there: readonly Named[], policies: readonly T[]): T[] {
  const known = new Set(['[]', ...there.map(deed)]);
  return policies.filter((policy) => {
    const isNew = !known.has(deed(policy));
    known.add(deed(policy));
    return isNew;
  });
}

const deed = ({ interventions }: Named): string => JSON.stringify(interventions);
