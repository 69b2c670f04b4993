/** Several policies on the same people with the same luck. What they have in common is run once. */
import { restore, save } from '../engine/checkpoint.ts';
import { advance, createWorld, setPolicy } from '../engine/run.ts';
import { MINUTES_PER_DAY, type InterventionSetup, type Setup } from '../engine/setup.ts';
import type { World } from '../engine/world.ts';
import { firstDifference } from '../runner/runInHand.ts';
import { watched } from './metrics.ts';
import { replicateOf, type Replicate } from './replicate.ts';

export type Policy = readonly InterventionSetup[];

/** One replicate a policy, in their order, each as if it had been run alone. The setup's own interventions do not count. */
export function runArms(setup: Setup, policies: readonly Policy[], seed: string): Replicate[] {
  const world = createWorld(setup, seed, watched);
  const replicates = new Map<Policy, Replicate>();
  tell(world, policies, replicates);
  return policies.flatMap((policy) => replicates.get(policy) ?? []);
}

/** Policies that agree up to now: together to where the first of them parts, then each part by itself. */
function tell(world: World, policies: readonly Policy[], replicates: Map<Policy, Replicate>): void {
  const end = world.setup.days * MINUTES_PER_DAY;
  const [first] = policies;
  const parts = policies.map((policy) => firstDifference(first, policy));
  const parting = Math.min(end, ...parts);
  setPolicy(world, first);
  advance(world, parting);
  if (parting === end) {
    const replicate = replicateOf(world);
    for (const policy of policies) replicates.set(policy, replicate);
    return;
  }
  const fork = save(world);
  for (const goOn of [policies.filter((_, k) => parts[k] > parting), policies.filter((_, k) => parts[k] <= parting)]) {
    restore(world, fork);
    tell(world, goOn, replicates);
  }
}
