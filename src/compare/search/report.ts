/**
 * What a search found, by the fresh seeds of its test alone.
 *
 * The answers may be looked at while the test goes on (see verdict.ts). All of a report's answers together, each finalist held against
 * the policy it varies and against doing nothing, are wrong in at most 5 % of searches: each is given its share of that (Bonferroni).
 */
import { contrastOf, differencesOf, type PairedContrast } from '../contrast.ts';
import { prefixOf } from '../prefix.ts';
import { answerSoFar, ERROR, type Answer } from '../verdict.ts';
import { dominates, type Score } from '../front.ts';
import {
  ARM,
  column,
  isWithin,
  medianOf,
  NOTHING,
  scoreIn,
  scoreOf,
  type Contestant,
  type Measured,
  type Search,
} from './search.ts';

/** A policy held against another on the fresh seeds. */
export interface Held {
  /** Of the first objective, with what may be said of it. */
  gain: PairedContrast;
  answer: Answer;
  /** Of the second. */
  other: PairedContrast;
}

export interface Found {
  /** Its place among the contestants. */
  place: number;
  contestant: Contestant;
  againstArm: Held;
  againstNothing: Held;
  /** Median difference to the arm in the race, by which it was chosen: what is more than in the test was luck. */
  inRace: number;
  money: number;
  hours: number;
  /** Whether it keeps to the budget on fresh seeds too. */
  isWithin: boolean;
  /** Whether it keeps to the budget and nothing that does beats it: no other finalist, not the arm, not doing nothing. */
  isFront: boolean;
}

export interface Report {
  /** Finalists, those of the front first, then by the first objective. */
  found: Found[];
  /** Doing nothing, held against the arm. */
  nothing: Held;
  /** Fresh seeds so far. */
  seeds: number;
}

/** worth: smallest effect worth having in the first objective. Undefined before the first fresh seed is there for all. */
export function reportOf(search: Search, worth: number): Report | undefined {
  const { contestants, setting } = search;
  const places = contestants.flatMap(({ fate }, k) => (fate === 'finalist' ? [k] : []));
  const error = ERROR / (2 * Math.max(1, places.length));
  const tested = testedIn(search, [ARM, NOTHING, ...places]);
  const held = (first: number, second: number): Held | undefined =>
    heldOf(search, tested[first], tested[second], { worth, error });
  const nothing = held(0, 1);
  if (!nothing) return undefined;
  const within = tested.map((results) => isWithin(results, setting.budget));
  const scores = tested.map((results) => scoreOf(search, tested[0], results));
  const isBeaten = (score: Score): boolean => scores.some((other, k) => within[k] && dominates(other, score));
  const found = places.flatMap((place, k): Found[] => {
    const [againstArm, againstNothing] = [held(0, k + 2), held(1, k + 2)];
    if (!againstArm || !againstNothing) return [];
    return [
      {
        place,
        contestant: contestants[place],
        againstArm,
        againstNothing,
        inRace: unsigned(search, scoreIn(search, place)[0]),
        money: medianOf(tested[k + 2], 2),
        hours: medianOf(tested[k + 2], 3),
        isWithin: within[k + 2],
        isFront: within[k + 2] && !isBeaten(scores[k + 2]),
      },
    ];
  });
  const gain = (one: Found): number => scores[places.indexOf(one.place) + 2][0];
  found.sort((a, b) => Number(b.isFront) - Number(a.isFront) || gain(b) - gain(a));
  return { found, nothing, seeds: tested[0].length };
}

const unsigned = ({ setting }: Search, score: number): number => (setting.better[0] === 'more' ? score : -score);

/** Results on the first seeds that all of them have: which run comes in first says nothing about the others. */
function testedIn({ contestants }: Search, places: readonly number[]): Measured[][] {
  const whole = places.map((place) => prefixOf(contestants[place].test.map((result) => result ?? undefined)));
  const seeds = Math.min(...whole.map(({ length }) => length));
  return whole.map((results) => results.slice(0, seeds));
}

function heldOf(
  { setting }: Search,
  first: readonly Measured[],
  second: readonly Measured[],
  { worth, error }: { worth: number; error: number },
): Held | undefined {
  const contrast = (objective: number): PairedContrast | undefined =>
    contrastOf(column(first, objective), column(second, objective), setting.better[objective]);
  const [gain, other] = [contrast(0), contrast(1)];
  if (!gain || !other) return undefined;
  const differences = differencesOf(column(first, 0), column(second, 0));
  return { gain, other, answer: answerSoFar(differences, { better: setting.better[0], worth, error }).answer };
}
