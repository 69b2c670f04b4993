import { operatorOf } from '../engine/deeds.ts';
import type { Setup } from '../engine/setup.ts';
import { registry as appRegistry, type Registry } from './registry.ts';
import type { Scenario } from './schema.ts';
import { setupWith, type Wishes } from './setupWith.ts';

export interface SetupOptions extends Wishes {
  registry?: Registry;
}

/** From names in a checked file to the numbers and functions the engine counts with; the app's own strategies and roles. */
export function toSetup(scenario: Scenario, { registry = appRegistry, ...wishes }: SetupOptions = {}): Setup {
  return setupWith(scenario, { ...registry, hands: operatorOf }, wishes);
}
