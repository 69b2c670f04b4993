/**
 * A search for a better policy as a plain value, which can be written down after any run and gone on with later: what is due, what
 * came out, what follows. Nothing depends on the order in which runs come in, so neither the number of workers nor a stop in between
 * changes where it ends.
 *
 * It races candidates on the same seeds as the policy they vary, by median paired differences (see schedule.ts); who takes more money
 * or hours than allowed drops out at once. Who lasts is tested on seeds that no candidate was chosen by: among many candidates the
 * finest is partly lucky, on fresh seeds that luck is gone. A search is never the best there is: it tried so many, and stopped.
 */
import { quantile } from '../../analysis/quantile.ts';
import type { Intervention } from '../../runner/frame.ts';
import { differencesOf } from '../contrast.ts';
import type { Metric } from '../metrics.ts';
import { dominates, type Score } from '../front.ts';
import { orderOf } from './layers.ts';
import { proposals } from './proposals.ts';
import { half, type Schedule } from './schedule.ts';
import { keyOf, policyAt, type Point, type Space } from './space.ts';

/** What is kept of a run: the two objectives, then the RMB spent and the staff hours; null where there was nobody to measure. */
export type Measured = readonly [number | null, number | null, number | null, number | null];
const MONEY = 2;
const HOURS = 3;

export interface Setting {
  space: Space;
  /** Any text: another finds others. */
  seed: string;
  schedule: Schedule;
  /** RMB and staff hours over the whole run, by the median over seeds. */
  budget: { money: number; hours: number };
  /** Of the two objectives. */
  better: readonly [Metric['better'], Metric['better']];
}

/** lasted: to the end of the race, but not tested. */
export type Fate = 'beside' | 'racing' | 'overBudget' | 'beaten' | 'lasted' | 'finalist';

export interface Contestant {
  policy: readonly Intervention[];
  point: Point;
  generation: number;
  fate: Fate;
  /** By the place of the seed; null where there is nothing yet. */
  race: readonly (Measured | null)[];
  test: readonly (Measured | null)[];
}

export interface Search {
  setting: Setting;
  stage: 'race' | 'test' | 'done';
  generation: number;
  heat: number;
  /** The policy that is varied, doing nothing, then all candidates in the order in which they were proposed. */
  contestants: readonly Contestant[];
}

export interface Run {
  contestant: number;
  part: 'race' | 'test';
  /** Place of the seed; `seedOf` names it. */
  seed: number;
}

/** Whether the scenario can carry a policy. */
export type IsLawful = (policy: readonly Intervention[]) => boolean;

export const ARM = 0;
export const NOTHING = 1;

export function searchOf(setting: Setting, isLawful: IsLawful): Search {
  const own = setting.space.dimensions.map((dimension) => dimension.own);
  const beside = { generation: -1, fate: 'beside', race: [], test: [] } as const;
  const arm = { ...beside, policy: setting.space.interventions, point: own };
  const begun: Search = {
    setting,
    stage: 'race',
    generation: 0,
    heat: 0,
    contestants: [arm, { ...beside, policy: [], point: [] }],
  };
  return onwards(bred(begun, isLawful), isLawful);
}

/** The race's seeds and those of the test have nothing in common, nor do those of two searches. */
export const seedOf = ({ seed }: Setting, { part, seed: place }: Run): string => `${seed} ${part} ${place + 1}`;

/** The runs that are missing until it can be told how it goes on; none when the search is over. */
export function dueIn({ setting, stage, heat, contestants }: Search): Run[] {
  if (stage === 'done') return [];
  const { heats, fresh } = setting.schedule;
  const seeds = stage === 'race' ? heats[heat] : fresh;
  return contestants.flatMap((contestant, k) =>
    takesPart(contestant, k, stage)
      ? Array.from({ length: seeds }, (_, seed) => ({ contestant: k, part: stage, seed })).filter(
          (run) => !contestant[stage][run.seed],
        )
      : [],
  );
}

function takesPart({ fate }: Contestant, place: number, stage: 'race' | 'test'): boolean {
  if (stage === 'race') return place === ARM || fate === 'racing';
  return place <= NOTHING || fate === 'finalist';
}

/** With what came out of a run, and whatever follows from it. */
export function heard(search: Search, { contestant, part, seed }: Run, measured: Measured, isLawful: IsLawful): Search {
  const before = search.contestants[contestant];
  const length = Math.max(before[part].length, seed + 1);
  const results = Array.from({ length }, (_, k) => (k === seed ? measured : (before[part][k] ?? null)));
  const contestants = search.contestants.with(contestant, { ...before, [part]: results });
  return onwards({ ...search, contestants }, isLawful);
}

/** Runs that have been made. */
export function runsIn({ contestants }: Search): number {
  return contestants.flatMap(({ race, test }) => [...race, ...test]).filter(Boolean).length;
}

/** Candidates that have been tried. */
export const triedIn = ({ contestants }: Search): number => contestants.length - 2;

function onwards(search: Search, isLawful: IsLawful): Search {
  let now = search;
  while (now.stage !== 'done' && dueIn(now).length === 0) now = next(now, isLawful);
  return now;
}

function next(search: Search, isLawful: IsLawful): Search {
  const { generations, heats } = search.setting.schedule;
  if (search.stage === 'test') return { ...search, stage: 'done' };
  const judged = afterHeat(search);
  if (search.heat < heats.length - 1 && judged.contestants.some(({ fate }) => fate === 'racing'))
    return { ...judged, heat: search.heat + 1 };
  const lasted = { ...judged, contestants: judged.contestants.map(whoLasted) };
  if (search.generation < generations - 1)
    return bred({ ...lasted, generation: search.generation + 1, heat: 0 }, isLawful);
  const chosen = withFinalists(lasted);
  return { ...chosen, stage: chosen.contestants.some(({ fate }) => fate === 'finalist') ? 'test' : 'done' };
}

const whoLasted = (one: Contestant): Contestant => (one.fate === 'racing' ? { ...one, fate: 'lasted' } : one);

/** Over budget: out. Of the others the better half goes on, except after the last heat. */
function afterHeat(search: Search): Search {
  const { contestants, heat, setting } = search;
  const racing = contestants.flatMap(({ fate }, k) => (fate === 'racing' ? [k] : []));
  const within = racing.filter((k) => isWithin(contestants[k].race, setting.budget));
  const isLast = heat === setting.schedule.heats.length - 1;
  const best = orderOf(within.map((k) => scoreIn(search, k))).map((place) => within[place]);
  const stay = new Set(isLast ? within : best.slice(0, half(racing.length)));
  const fates = contestants.map((one, k): Contestant => {
    if (one.fate !== 'racing' || stay.has(k)) return one;
    return { ...one, fate: within.includes(k) ? 'beaten' : 'overBudget' };
  });
  return { ...search, contestants: fates };
}

/** Whether the medians keep to the budget. */
export function isWithin(results: Contestant['race'], { money, hours }: Setting['budget']): boolean {
  return medianOf(results, MONEY) <= money && medianOf(results, HOURS) <= hours;
}

/** NaN where there is nothing. */
export function medianOf(results: Contestant['race'], of: number): number {
  return middle(column(results, of));
}

/** One value a seed of the race or the test; NaN where there is none. */
export const column = (results: Contestant['race'], of: number): Float64Array =>
  Float64Array.from(results, (result) => result?.[of] ?? NaN);

const middle = (values: Float64Array): number => quantile(values.filter(Number.isFinite).sort(), 0.5);

/** How much better than the policy it varies in both objectives, by the median over the race's seeds. */
export function scoreIn(search: Search, place: number): Score {
  const { race } = search.contestants[place];
  return scoreOf(search, search.contestants[ARM].race.slice(0, race.length), race);
}

/** Of results on the same seeds; the worst there is where it cannot be said. */
export function scoreOf({ setting }: Search, arm: Contestant['race'], own: Contestant['race']): Score {
  return setting.better.map((better, objective) => {
    const difference = middle(differencesOf(column(arm, objective), column(own, objective)));
    if (!Number.isFinite(difference)) return -Infinity;
    return better === 'more' ? difference : 0 - difference;
  });
}

/** Those that lasted, the best first. */
function lastedIn(search: Search): number[] {
  const lasted = search.contestants.flatMap(({ fate }, k) => (fate === 'lasted' ? [k] : []));
  return orderOf(lasted.map((k) => scoreIn(search, k))).map((place) => lasted[place]);
}

/** Of what lasted so far the best, and the policy that all began with. */
const PARENTS = 6;

function bred(search: Search, isLawful: IsLawful): Search {
  const { setting, generation, contestants } = search;
  const known = new Set(contestants.map(({ policy }) => keyOf(policy)));
  known.add(keyOf(policyAt(setting.space, contestants[ARM].point)));
  const parents = generation === 0 ? [] : [ARM, ...lastedIn(search).slice(0, PARENTS)];
  const fresh = proposals({
    space: setting.space,
    seed: setting.seed,
    generation,
    count: setting.space.dimensions.length === 0 ? 0 : setting.schedule.first,
    parents: parents.map((k) => contestants[k].point),
    isOpen: (policy) => !known.has(keyOf(policy)) && isLawful(policy),
  });
  const racing = fresh.map((proposal): Contestant => ({ ...proposal, generation, fate: 'racing', race: [], test: [] }));
  return { ...search, contestants: [...contestants, ...racing] };
}

/** The best of all generations, without those that the policy itself beats in both objectives. */
function withFinalists(search: Search): Search {
  const zero: Score = [0, 0];
  const isBeaten = (k: number): boolean => dominates(zero, scoreIn(search, k));
  const chosen = lastedIn(search)
    .filter((k) => !isBeaten(k))
    .slice(0, search.setting.schedule.finalists);
  const contestants = search.contestants.map((one, k): Contestant =>
    chosen.includes(k) ? { ...one, fate: 'finalist' } : one,
  );
  return { ...search, contestants };
}
