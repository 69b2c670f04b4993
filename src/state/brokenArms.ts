import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from './arms.ts';
import { findingsOf } from './findingsOf.ts';

/** Why a scenario cannot carry an arm, by its id; those that it can carry are not in it. */
export function brokenArms(
  arms: readonly Arm[],
  scenario: Scenario | undefined,
): ReadonlyMap<number, readonly Problem[]> {
  if (!scenario) return new Map();
  const found = arms.map(({ id, interventions }) => [id, findingsOf(interventions, scenario).problems] as const);
  return new Map(found.filter(([, problems]) => problems.length > 0));
}
