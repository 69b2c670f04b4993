import type { World } from './world.ts';
import type { Findings } from './findings.ts';
import type { Registry } from './registry.ts';

/** What a doubt is held against, and where it is written down. */
export interface DoubtContext {
  world: World;
  strategies: Registry['strategies'];
  findings: Findings;
}
