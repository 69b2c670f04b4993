/** All that the page shows of a comparison, from what came out of each run so far. */
import { quantile } from '../analysis/quantile.ts';
import { CAUSES } from '../engine/codes.ts';
import { bandsOf, type Bands } from './bands.ts';
import { spreadOf, type Spread } from './comparison.ts';
import { contrastOf, differencesOf, LEVEL, type PairedContrast } from './contrast.ts';
import { medianInterval, type Interval } from './medianInterval.ts';
import { metricsFor, type Metric } from './metrics.ts';
import { horizonsOf, type Outcome } from './outcome.ts';
import { prefixOf } from './prefix.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface Evidence {
  days: number;
  /** One list an arm, the baseline first: one outcome a seed, the same seeds in the same order, undefined where there is none yet. */
  arms: readonly (readonly (Outcome | undefined)[])[];
  /** Smallest effect worth having, by metric id, in its unit; 0 where left out. */
  worth: Readonly<Record<string, number>>;
}

export interface Summary {
  arms: ArmSummary[];
  /** Each other arm held against the first, in their order. */
  contrasts: ArmContrast[];
}

export interface ArmSummary {
  /** Seeds that have been run. */
  seeds: number;
  retention: Bands;
  /** By metric id; a metric that no seed has is left out. */
  metrics: Record<string, Spread>;
}

export interface ArmContrast {
  /** Seeds that both arms have. */
  seeds: number;
  /** Difference in retention, by days after joining. */
  retention: Bands;
  metrics: Record<string, Judged>;
  /** By each of `horizonsOf(days)`, by cause: how much larger a share has quit for it. */
  gone: { day: number; causes: Change[] }[];
  /** By role: how much larger a share of its people neither quit nor was removed; roles of which nobody ever came are left out. */
  roles: RoleChange[];
}

export interface RoleChange extends Change {
  /** Index into the scenario's roles. */
  role: number;
  /** People of the role who were ever in, mean of the seeds. */
  people: number;
}

export interface Judged {
  contrast: PairedContrast;
  verdict: Verdict;
}

/** Median of the differences, its bootstrap interval, and what the two arms have themselves. */
export interface Change extends Interval {
  median: number;
  /** Mean of the first arm and of the second; on the same seeds. */
  from: number;
  to: number;
}

export function summaryOf({ days, arms, worth }: Evidence): Summary {
  const metrics = metricsFor(days);
  const [baseline = [], ...others] = arms;
  return {
    arms: arms.map((outcomes) => armSummary(outcomes.filter(isThere), metrics)),
    contrasts: others.map((outcomes) => armContrast(pairs(baseline, outcomes), metrics, { days, worth })),
  };
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

function armSummary(outcomes: readonly Outcome[], metrics: readonly Metric[]): ArmSummary {
  const spreads = metrics.flatMap(({ id }, m) => {
    const sorted = Float64Array.from(outcomes, (outcome) => outcome.metrics[m])
      .filter(Number.isFinite)
      .sort();
    return sorted.length > 0 ? [[id, spreadOf(sorted)] as const] : [];
  });
  return {
    seeds: outcomes.length,
    retention: bandsOf(outcomes.map(({ retention }) => retention)),
    metrics: Object.fromEntries(spreads),
  };
}

interface Pair {
  first: Outcome;
  second: Outcome;
}

/** By seed; undefined where either arm has not been run yet. */
function pairs(
  first: readonly (Outcome | undefined)[],
  second: readonly (Outcome | undefined)[],
): (Pair | undefined)[] {
  return Array.from(first, (outcome, seed) => {
    const other = second[seed];
    return outcome && other && { first: outcome, second: other };
  });
}

function armContrast(
  bySeed: readonly (Pair | undefined)[],
  metrics: readonly Metric[],
  { days, worth }: Pick<Evidence, 'days' | 'worth'>,
): ArmContrast {
  const done = bySeed.filter(isThere);
  const judged = metrics.flatMap((metric, m) => {
    const found = judge(bySeed, m, metric, worth[metric.id] ?? 0);
    return found ? [[metric.id, found] as const] : [];
  });
  return {
    seeds: done.length,
    retention: bandsOf(done.map(({ first, second }) => differencesOf(first.retention, second.retention))),
    metrics: Object.fromEntries(judged),
    gone: done.length === 0 ? [] : horizonsOf(days).map((day, h) => ({ day, causes: causeChanges(done, h * CAUSES) })),
    roles: roleChanges(done),
  };
}

/** Median, interval and share over all seeds that are there; the verdict over the unbroken first ones. */
function judge(
  bySeed: readonly (Pair | undefined)[],
  m: number,
  { better }: Metric,
  worth: number,
): Judged | undefined {
  const column = (some: readonly Pair[], side: keyof Pair) => Float64Array.from(some, (pair) => pair[side].metrics[m]);
  const done = bySeed.filter(isThere);
  const contrast = contrastOf(column(done, 'first'), column(done, 'second'), better);
  if (!contrast) return undefined;
  const first = prefixOf(bySeed);
  const differences = differencesOf(column(first, 'first'), column(first, 'second'));
  return { contrast, verdict: verdictOf(differences, { better, worth }) };
}

function causeChanges(done: readonly Pair[], start: number): Change[] {
  return Array.from({ length: CAUSES }, (_, cause) => change(done, ({ gone }) => gone[start + cause]));
}

function roleChanges(done: readonly Pair[]): RoleChange[] {
  const roles = done.length === 0 ? 0 : done[0].first.kept.length;
  return Array.from({ length: roles }, (_, role) => role).flatMap((role) => {
    const known = done.filter((pair) => Number.isFinite(pair.first.kept[role] + pair.second.kept[role]));
    if (known.length === 0) return [];
    const people = mean(Float64Array.from(known, ({ second }) => second.people[role]));
    return [{ role, people, ...change(known, ({ kept }) => kept[role]) }];
  });
}

function change(done: readonly Pair[], value: (outcome: Outcome) => number): Change {
  const of = (side: keyof Pair) => Float64Array.from(done, (pair) => value(pair[side]));
  const [first, second] = [of('first'), of('second')];
  const sorted = differencesOf(first, second).sort();
  return { median: quantile(sorted, 0.5), ...medianInterval(sorted, LEVEL), from: mean(first), to: mean(second) };
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
