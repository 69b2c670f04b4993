/** What a comparison is, and how it is divided among shards. */
import { ENGINE } from '../engine/version.ts';
import type { Intervention } from '../scenario/intervention.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Row, Sample } from './comparison.ts';
import { fingerprint } from './fingerprint.ts';
import { metricsFor } from './metrics.ts';

/** Policies of one comparison at most, and seeds. */
export const MOST_ARMS = 8;
export const MOST_SEEDS = 10_000;

export interface Arm {
  name: string;
  interventions: readonly Intervention[];
}

/** What a comparison is, before anything has been run. All its shards say the same here. */
export interface Plan {
  engine: string;
  scenario: string;
  /** Fingerprint of the whole scenario. */
  scenarioPrint: string;
  days: number;
  seeds: readonly string[];
  arms: readonly { name: string; policyPrint: string }[];
  metrics: readonly string[];
}

export interface Shard extends Plan {
  /** This is part 1 to `parts`: of the seeds the part-th, and every parts-th from there. */
  part: number;
  parts: number;
  /** One for each of its own seeds, in their order. */
  rows: readonly Row[];
}

export function planOf(
  scenario: Scenario,
  arms: readonly Arm[],
  { days, seeds }: { days: number; seeds: readonly string[] },
): Plan {
  return {
    engine: ENGINE,
    scenario: scenario.id,
    scenarioPrint: fingerprint(JSON.stringify(scenario)),
    days,
    seeds,
    arms: arms.map(({ name, interventions }) => ({ name, policyPrint: fingerprint(JSON.stringify(interventions)) })),
    metrics: metricsFor(days).map(({ id }) => id),
  };
}

/** The seeds that one part runs. */
export function seedsOfPart(seeds: readonly string[], { part, parts }: Pick<Shard, 'part' | 'parts'>): string[] {
  return seeds.filter((_, k) => k % parts === part - 1);
}

/** The values of all seeds, with what they are of. */
export function sampleOf({ scenario, seeds, arms, metrics }: Plan, rows: readonly Row[]): Sample {
  return { scenario, seeds, arms: arms.map(({ name }) => name), metrics, rows };
}
