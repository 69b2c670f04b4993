/**
 * What the trade claims of each strategy, held against the model: the scenario with the strategy and without, the same people
 * and the same luck (paired by seed). Claims on a scenario share runs with the same acts; what comes before the first is run once.
 */
import { restore, save } from '../engine/checkpoint.ts';
import { balance } from '../engine/ledger.ts';
import { settled } from '../engine/param.ts';
import { advance, createWorld, setPolicy } from '../engine/run.ts';
import type { InterventionSetup } from '../engine/setup.ts';
import type { Claim, Strategy } from '../engine/strategy.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { retentionAt, retentionCurve } from '../runner/retention.ts';
import type { Intervention } from '../scenario/intervention.ts';
import type { Scenario } from '../scenario/schema.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { strategies } from '../strategies/index.ts';
import { estimateOf } from './estimate.ts';
import { mean } from './mean.ts';
import { pooledRatio } from './ratio.ts';
import type { ClaimRow } from './report.ts';

/** Days whose mean a claim is about, up to its day. */
const WEEK = 7;
/** Day a strategy begins where neither claim nor reference policy says. */
const FROM = 7;

export interface NamedClaim extends Claim {
  strategy: string;
}

/** All claims, in order of strategy. */
export function allClaims(): NamedClaim[] {
  return [...strategies.values()].flatMap(({ id, claims = [] }) => claims.map((claim) => ({ ...claim, strategy: id })));
}

/**
 * The scenario's own acts of the strategy (in the claim's group) where it has them and the claim sets nothing, else one act
 * with defaults; and what holds beside it.
 */
export function policyOf(scenario: Scenario, claim: NamedClaim): Intervention[] {
  const own = scenario.reference.filter(
    ({ strategy, group }) => strategy === claim.strategy && (claim.group === undefined || group === claim.group),
  );
  const asItIs = own.length > 0 && claim.params === undefined && claim.from === undefined;
  const acts = asItIs ? own : [oneAct(known(claim.strategy), claim, own[0])];
  return [...besideOf(claim), ...acts];
}

/** What holds with the strategy and without it. */
function besideOf({ beside = [], from = FROM }: NamedClaim): Intervention[] {
  return beside.map((id) => ({ strategy: id, from, params: settled(known(id).params) }));
}

function known(id: string): Strategy {
  const strategy = strategies.get(id);
  if (!strategy) throw new Error(`There is no strategy ${id}.`);
  return strategy;
}

function oneAct(strategy: Strategy, claim: NamedClaim, like?: Intervention): Intervention {
  const group = claim.group ?? like?.group;
  return {
    strategy: strategy.id,
    from: claim.from ?? FROM,
    ...(strategy.needsMember ? { member: claim.member ?? like?.member ?? 'p0' } : {}),
    ...(group === undefined ? {} : { group }),
    params: settled(strategy.params, claim.params),
  };
}

/** The claims on one scenario, each a row; `seeds` pairs of runs. */
export function measureClaims(scenario: Scenario, claims: readonly NamedClaim[], seeds: readonly string[]): ClaimRow[] {
  const pairs = claims.map((): Pair[] => []);
  for (const seed of seeds) pairsOf(scenario, claims, seed).forEach((pair, k) => pairs[k].push(pair));
  return claims.map((claim, k) => rowOf(claim, pairs[k]));
}

interface Pair {
  without: number;
  with: number;
}

function pairsOf(scenario: Scenario, claims: readonly NamedClaim[], seed: string): Pair[] {
  const setupOf = (interventions: Intervention[]) => toSetup(scenario, { interventions }).interventions;
  const policies = claims.map((claim) => setupOf(policyOf(scenario, claim)));
  const without = claims.map((claim) => setupOf(besideOf(claim)));
  const world = createWorld(toSetup(scenario, { interventions: [] }), seed, watchedFor(claims));
  const end = Math.max(...claims.map((claim) => dayOf(claim, scenario))) * 1440;
  const first = Math.min(end, ...policies.flat().map(({ from }) => Math.floor(from)));
  advance(world, Math.max(0, first));
  const fork = save(world);
  const values = new Map<string, number[]>();
  for (const policy of [...without, ...policies]) {
    const key = keyOf(policy);
    if (values.has(key)) continue;
    restore(world, fork);
    setPolicy(world, policy);
    advance(world, end);
    values.set(
      key,
      claims.map((claim) => valueOf(world, claim.metric, dayOf(claim, scenario))),
    );
  }
  const valueUnder = (policy: readonly InterventionSetup[], k: number) => values.get(keyOf(policy))?.[k] ?? NaN;
  return claims.map((_, k) => ({ without: valueUnder(without[k], k), with: valueUnder(policies[k], k) }));
}

/** Claims with the same acts share their run. */
const keyOf = (policy: readonly InterventionSetup[]): string =>
  JSON.stringify(
    policy.map(({ strategy, ...rest }) => ({ ...rest, strategy: strategy.id, until: String(rest.until) })),
  );

const dayOf = ({ day }: Claim, { days }: Scenario): number => Math.min(day ?? days, days);

function watchedFor(claims: readonly NamedClaim[]) {
  return [...new Set(claims.map(({ metric }) => metric))].flatMap((metric) => {
    const observer = observers.get(metric);
    if (!observer && metric !== 'retention' && metric !== 'balance') throw new Error(`There is no measure ${metric}.`);
    return observer ?? [];
  });
}

/** Of an observer: mean of the seven days up to `day`; of retention and the till: as things stand then (the till: at the end). */
function valueOf(world: World, metric: string, day: number): number {
  if (metric === 'retention') return retentionAt(world, retentionCurve(world), day) ?? NaN;
  if (metric === 'balance') return balance(world.ledger) / 100;
  return mean(Array.from(world.daily[metric].subarray(Math.max(0, day - WEEK), day)));
}

function rowOf(claim: NamedClaim, pairs: readonly Pair[]): ClaimRow {
  const { row, strategy, scenario, metric, params, claimed, sign } = claim;
  const whole = pairs.filter((pair) => Number.isFinite(pair.with - pair.without));
  const change = estimateOf(whole.map((pair) => pair.with - pair.without));
  const base = mean(whole.map(({ without }) => without));
  const relative = pooledRatio(
    whole.map((pair) => ({ part: pair.with - pair.without, whole: Math.abs(pair.without) })),
  );
  // Where there is nothing of it without the strategy, a share of it means nothing.
  const level = base === 0;
  const { value, from, to } = level ? change : relative;
  return {
    row,
    strategy,
    scenario,
    metric,
    ...(params ? { params } : {}),
    level,
    claimed,
    sign,
    value,
    low: from,
    high: to,
    difference: change.value,
    signAgrees: sign > 0 ? change.from > 0 : change.to < 0,
    seeds: whole.length,
  };
}
