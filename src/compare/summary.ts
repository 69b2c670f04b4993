/** All that the page shows of a comparison, from what came out of each run so far. */
import { quantile } from '../analysis/quantile.ts';
import { CAUSES } from '../engine/codes.ts';
import { bandsOf, type Bands } from './bands.ts';
import { spreadOf, type Spread } from './comparison.ts';
import { contrastOf, differencesOf, LEVEL, type PairedContrast } from './contrast.ts';
import { medianInterval, type Interval } from './medianInterval.ts';
import { metricsFor, type Metric } from './metrics.ts';
import { horizonsOf, type Drawn, type Floats, type Kept } from './outcome.ts';
import { prefixOf } from './prefix.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export interface Evidence {
  days: number;
  /** One list an arm, the baseline first: one outcome a seed, the same seeds in the same order, undefined where there is none yet. */
  arms: readonly (readonly (Kept | undefined)[])[];
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
  /** Those of them whose curves are kept: retention, causes and roles are of these. */
  curves: number;
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

function armSummary(outcomes: readonly Kept[], metrics: readonly Metric[]): ArmSummary {
  const values = outcomes.map((outcome) => outcome.metrics);
  const spreads = metrics.flatMap(({ id }, m) => {
    const sorted = columnOf(values, m).filter(Number.isFinite).sort();
    return sorted.length > 0 ? [[id, spreadOf(sorted)] as const] : [];
  });
  return {
    seeds: outcomes.length,
    retention: bandsOf(outcomes.flatMap(({ drawn }) => (drawn ? [drawn.retention] : []))),
    metrics: Object.fromEntries(spreads),
  };
}

/** The same numbers of all seeds. */
function columnOf(rows: readonly Floats[], place: number): Float64Array {
  const column = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) column[k] = rows[k][place];
  return column;
}

interface Pair<T> {
  first: T;
  second: T;
}

/** By seed; undefined where either arm has not been run yet. */
function pairs(
  first: readonly (Kept | undefined)[],
  second: readonly (Kept | undefined)[],
): (Pair<Kept> | undefined)[] {
  return Array.from(first, (outcome, seed) => {
    const other = second[seed];
    return outcome && other && { first: outcome, second: other };
  });
}

function armContrast(
  bySeed: readonly (Pair<Kept> | undefined)[],
  metrics: readonly Metric[],
  { days, worth }: Pick<Evidence, 'days' | 'worth'>,
): ArmContrast {
  const done = bySeed.filter(isThere);
  const unbroken = prefixOf(bySeed).length;
  const drawn = done.flatMap(({ first, second }) =>
    first.drawn && second.drawn ? [{ first: first.drawn, second: second.drawn }] : [],
  );
  const values = sidesOf(done, 'metrics');
  const judged = metrics.flatMap((metric, m) => {
    const found = judge(values, m, metric, { unbroken, worth: worth[metric.id] ?? 0 });
    return found ? [[metric.id, found] as const] : [];
  });
  const curves = sidesOf(drawn, 'retention');
  const gone = sidesOf(drawn, 'gone');
  return {
    seeds: done.length,
    curves: drawn.length,
    retention: bandsOf(curves.first.map((curve, k) => differencesOf(curve, curves.second[k]))),
    metrics: Object.fromEntries(judged),
    gone: drawn.length === 0 ? [] : horizonsOf(days).map((day, h) => ({ day, causes: causeChanges(gone, h * CAUSES) })),
    roles: roleChanges(sidesOf(drawn, 'kept'), sidesOf(drawn, 'people')),
  };
}

/** The same numbers of both arms, a row a seed. */
type Sides = Pair<Floats[]>;

const sidesOf = <K extends 'metrics' | keyof Drawn>(done: readonly Pair<Record<K, Floats>>[], key: K): Sides => ({
  first: done.map(({ first }) => first[key]),
  second: done.map(({ second }) => second[key]),
});

/** Median, interval and share over all seeds that are there; the verdict over the unbroken first ones. */
function judge(
  values: Sides,
  m: number,
  { better }: Metric,
  { unbroken, worth }: { unbroken: number; worth: number },
): Judged | undefined {
  const [first, second] = [columnOf(values.first, m), columnOf(values.second, m)];
  const contrast = contrastOf(first, second, better);
  if (!contrast) return undefined;
  return { contrast, verdict: verdictOf(differencesOf(first, second).subarray(0, unbroken), { better, worth }) };
}

function causeChanges(gone: Sides, start: number): Change[] {
  return Array.from({ length: CAUSES }, (_, cause) =>
    change(columnOf(gone.first, start + cause), columnOf(gone.second, start + cause)),
  );
}

function roleChanges(kept: Sides, people: Sides): RoleChange[] {
  const roles = kept.first.length === 0 ? 0 : kept.first[0].length;
  return Array.from({ length: roles }, (_, role) => role).flatMap((role) => {
    const [first, second] = [columnOf(kept.first, role), columnOf(kept.second, role)];
    const isKnown = (_: number, seed: number): boolean => Number.isFinite(first[seed] + second[seed]);
    const heads = columnOf(people.second, role).filter(isKnown);
    if (heads.length === 0) return [];
    return [{ role, people: mean(heads), ...change(first.filter(isKnown), second.filter(isKnown)) }];
  });
}

function change(first: Float64Array, second: Float64Array): Change {
  const sorted = differencesOf(first, second).sort();
  return { median: quantile(sorted, 0.5), ...medianInterval(sorted, LEVEL), from: mean(first), to: mean(second) };
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
