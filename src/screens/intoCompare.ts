/** Takes policies from other screens into the comparison. */
import { MOST_ARMS } from '../compare/plan.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from '../state/arms.ts';
import type { Comparison } from '../state/comparison.svelte.ts';

/**
 * As arms of the comparison where it is on the same scenario, else of a new one, and shows it.
 * A policy that is there already stands for itself. False, and nothing happens, where there is no room.
 */
export function intoCompare(
  comparison: Comparison,
  scenario: Scenario,
  arms: readonly Pick<Arm, 'name' | 'interventions'>[],
): boolean {
  if (JSON.stringify(comparison.scenario) !== JSON.stringify(scenario)) comparison.open(scenario, arms);
  else {
    const there = new Set(comparison.arms.map(({ interventions }) => JSON.stringify(interventions)));
    const missing = arms.filter(({ interventions }) => !there.has(JSON.stringify(interventions)));
    if (comparison.arms.length > MOST_ARMS - missing.length) return false;
    for (const { name, interventions } of missing) comparison.add(name, interventions);
  }
  location.hash = '#/compare';
  return true;
}
