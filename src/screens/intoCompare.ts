/** Takes policies from other screens into the comparison. */
import { MOST_ARMS } from '../compare/plan.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Comparison } from '../state/comparison.svelte.ts';
import { missingArms, type Named } from '../state/missingArms.ts';

/**
 * As arms of the comparison where it is on the same scenario, else of a new one, and shows it.
 * A policy that is there already stands for itself. False, and nothing happens, where there is no room.
 */
export function intoCompare(comparison: Comparison, scenario: Scenario, arms: readonly Named[]): boolean {
  if (JSON.stringify(comparison.scenario) !== JSON.stringify(scenario)) comparison.open(scenario, arms);
  else {
    const missing = missingArms(comparison.arms, arms);
    if (comparison.arms.length > MOST_ARMS - missing.length) return false;
    for (const { name, interventions } of missing) comparison.add(name, interventions);
  }
  location.hash = '#/compare';
  return true;
}
