/** In what two runs are set differently. Each list is in an order of its own, so that a diff turned round is the diff of the two turned round. */
import { settled, type Value } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { formatTime, parseTime } from '../scenario/time.ts';
import { strategies } from '../strategies/index.ts';

/** What a run is made of. */
export interface Recipe {
  scenario: Scenario;
  seed: string;
  /** The whole policy. */
  acts: readonly Intervention[];
}

/** One setting that differs; undefined: one of them has none. */
export interface Change {
  /** Dotted: `people.0.count`, `from`, `params.fee`. */
  path: string;
  a: unknown;
  b: unknown;
}

/** An act that only one run has (the other is undefined), or that both have with other settings. */
export interface ActChange {
  a: Intervention | undefined;
  b: Intervention | undefined;
  /** Empty where only one has it. */
  changes: readonly Change[];
}

export interface RunDiff {
  /** Seeds, where they differ. */
  seed: Change | undefined;
  /** Fields of two versions of one scenario; of two scenarios only their ids. */
  scenario: readonly Change[];
  acts: readonly ActChange[];
}

export function diffRuns(a: Recipe, b: Recipe): RunDiff {
  return {
    seed: a.seed === b.seed ? undefined : { path: 'seed', a: a.seed, b: b.seed },
    scenario:
      a.scenario.id === b.scenario.id
        ? changesIn(a.scenario, b.scenario)
        : [{ path: 'id', a: a.scenario.id, b: b.scenario.id }],
    acts: actChanges(a.acts, b.acts),
  };
}

export function isSame({ seed, scenario, acts }: RunDiff): boolean {
  return seed === undefined && scenario.length === 0 && acts.length === 0;
}

/** The leaves in which two values differ, in order of their paths. */
function changesIn(a: unknown, b: unknown, path = ''): Change[] {
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return Object.is(a, b) ? [] : [{ path, a, b }];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => changesIn(a[key], b[key], path === '' ? key : `${path}.${key}`));
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Equal acts are put aside; of the same strategy at the same target, what remains is paired in order of time. */
function actChanges(a: readonly Intervention[], b: readonly Intervention[]): ActChange[] {
  const [ofA, ofB] = [a, b].map((acts) => acts.map(whole).sort(inTime));
  return [...new Set([...ofA, ...ofB].map(targetOf))]
    .sort()
    .flatMap((target) => paired(...unequal(...at(target, ofA, ofB))))
    .sort((x, y) => startOf(x) - startOf(y));
}

type Both = [Intervention[], Intervention[]];

function at(target: string, a: readonly Intervention[], b: readonly Intervention[]): Both {
  const isThere = (act: Intervention): boolean => targetOf(act) === target;
  return [a.filter(isThere), b.filter(isThere)];
}

const targetOf = ({ strategy, group = '', member = '' }: Intervention): string => [strategy, group, member].join(' ');

/** With its times in one way of writing, and the defaults of what was left out. */
function whole({ strategy, from, until, group, member, params }: Intervention): Intervention {
  return {
    strategy,
    from: formatTime(parseTime(from)),
    ...(until === undefined ? {} : { until: formatTime(parseTime(until)) }),
    ...(group === undefined ? {} : { group }),
    ...(member === undefined ? {} : { member }),
    params: settings(strategy, params),
  };
}

function settings(strategy: string, given: Readonly<Record<string, Value>> = {}): Record<string, Value> {
  const known = strategies.get(strategy);
  return known ? settled(known.params, given) : { ...given };
}

function unequal(a: readonly Intervention[], b: readonly Intervention[]): Both {
  const rest = [...b];
  const onlyA = a.filter((act) => {
    const twin = rest.findIndex((other) => changesIn(act, other).length === 0);
    if (twin >= 0) rest.splice(twin, 1);
    return twin < 0;
  });
  return [onlyA, rest];
}

function paired(a: readonly Intervention[], b: readonly Intervention[]): ActChange[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, k) => {
    const both = k < a.length && k < b.length;
    return { a: a.at(k), b: b.at(k), changes: both ? changesIn(a[k], b[k]) : [] };
  });
}

function inTime(x: Intervention, y: Intervention): number {
  return parseTime(x.from) - parseTime(y.from) || (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1);
}

function startOf({ a, b }: ActChange): number {
  return Math.min(...[a, b].flatMap((act) => (act ? [parseTime(act.from)] : [])));
}
