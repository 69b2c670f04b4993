import { settled } from '../engine/param.ts';
import type { Setup } from '../engine/setup.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { strategies } from '../strategies/index.ts';

/** Policies to be run on one seed of a scenario. */
export interface Job {
  scenario: Scenario;
  /** One policy an arm; parameters that are left out have their defaults. */
  policies: readonly (readonly Intervention[])[];
  seed: string;
}

/** One setup a policy. */
export function setupsOf({ scenario, policies }: Job): Setup[] {
  return policies.map((list) => toSetup(scenario, { interventions: list.map(whole) }));
}

function whole(intervention: Intervention) {
  return { ...intervention, params: settled(strategies.get(intervention.strategy)?.params ?? {}, intervention.params) };
}
