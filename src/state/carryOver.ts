import { metricsFor } from '../compare/metrics.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Comparison } from './comparison.svelte.ts';
import { missingArms, type Named } from './missingArms.ts';

/**
 * The comparison on another scenario. Its policies go along, those too that the scenario cannot carry, which are marked there; the
 * reference of the scenario that is left stays behind. So do the number of seeds, the metric and who is asked about, where there is
 * such a one. `atHand`: policies of the new scenario's own, as far as there is room. The comparison before can be had again.
 */
export function carryOver(comparison: Comparison, scenario: Scenario, atHand: readonly Named[]): void {
  const { scenario: before, arms, chosen, wanted, metric, worth } = comparison;
  const left = before ? [{ name: before.title, interventions: before.reference }] : [];
  const carried = missingArms(left, arms);
  const isMeasured = metricsFor(scenario.days).some(({ id }) => id === metric);
  const beginning = before ? { wanted, ...(isMeasured ? { metric, worth: worth[metric] ?? 0 } : {}) } : {};
  comparison.open(scenario, [...carried, ...missingArms(carried, atHand)], beginning);
  const place = carried.findIndex(({ id }) => id === chosen?.id);
  if (place > 0) comparison.choose(comparison.arms[1 + place].id);
}
