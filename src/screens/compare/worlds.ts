/** The scenarios that a policy is taken to, what became of it there, and in which order they are shown. */
import { metricsFor, type Metric } from '../../compare/metrics.ts';
import type { Measures } from '../../compare/outcome.ts';
import { gainOf, type Effect, type Extreme, type Trial } from '../../compare/robustness.ts';
import type { Intervention } from '../../runner/frame.ts';
import { policyOf } from '../../scenario/parse.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Visit } from '../../state/otherWorlds.svelte.ts';

export interface World extends Visit {
  /** Why the policy cannot be carried there; empty where it can. */
  problems: readonly Problem[];
}

export interface WorldRow extends World {
  /** Number of the first seed; the others count on from there. */
  first: number;
  /** Place of the metric in the outcomes; -1 where the run is too short for it. */
  place: number;
  /** Undefined where nothing has been run. */
  effect: Effect | undefined;
}

/** A policy as the scenario takes it, or what the scenario lacks. */
export function worldOf(scenario: Scenario, policy: readonly Intervention[]): World {
  const taken = policyOf(JSON.parse(JSON.stringify(policy)), scenario);
  return taken.ok
    ? { scenario, interventions: taken.interventions, problems: [] }
    : { scenario, interventions: [], problems: taken.problems };
}

export function placeOf(metric: Metric, { days }: Scenario): number {
  return metricsFor(days).findIndex(({ id }) => id === metric.id);
}

/** The least gain first; then what has not been run, then where the policy does not fit. */
export function fromWorst(rows: readonly WorldRow[], better: Metric['better']): WorldRow[] {
  const gain = ({ effect }: WorldRow): number =>
    effect ? gainOf({ without: 0, with: effect.contrast.median }, better) : 0;
  const rank = ({ effect, problems }: WorldRow): number => (effect ? 0 : problems.length === 0 ? 1 : 2);
  return [...rows].sort((a, b) => rank(a) - rank(b) || gain(a) - gain(b));
}

export interface Failure {
  row: WorldRow;
  seed: Extreme;
}

/** The worst seed of the worst world in which some seed is worse than doing nothing; undefined where there is none. */
export function failureIn(rows: readonly WorldRow[], better: Metric['better']): Failure | undefined {
  return fromWorst(rows, better)
    .flatMap((row) => (row.effect ? [{ row, seed: row.effect.worst }] : []))
    .find(({ seed }) => gainOf(seed, better) < 0);
}

/** Runs of the comparison in hand as trials: the same seeds with the policy and without. */
export function trialsFrom(
  without: readonly (Measures | undefined)[],
  with_: readonly (Measures | undefined)[],
): (Trial | undefined)[] {
  return Array.from(with_, (outcome, seed) => {
    const nothing = without[seed];
    return outcome && nothing && { without: nothing, with: outcome };
  });
}
