import { suggestName } from '../compare/suggestName.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { strategies } from '../strategies/index.ts';
import type { Arm } from './arms.ts';
import { findingsOf } from './findingsOf.ts';

/**
 * What a scenario's reference policy is made of, each strategy by itself: what one of them does alone is what one asks first.
 * Left out is what cannot stand alone, because it is done in a group that another strategy makes.
 */
export function singlesOf(scenario: Scenario): Pick<Arm, 'name' | 'interventions'>[] {
  const { reference, groups } = scenario;
  const born = ({ group }: Intervention): boolean => group === undefined || groups.some(({ id }) => id === group);
  const ids = [...new Set(reference.map(({ strategy }) => strategy))];
  if (ids.length < 2) return [];
  return ids.flatMap((id) => {
    const interventions = reference.filter(({ strategy }) => strategy === id);
    const name = suggestName(interventions, strategies);
    const alone = interventions.every(born) && findingsOf(interventions, scenario).problems.length === 0;
    return name && alone ? [{ name, interventions }] : [];
  });
}
