/** How a policy does in one world, seed by seed against doing nothing there: on the whole, at its worst and at its best. */
import { contrastOf, differencesOf, type PairedContrast } from './contrast.ts';
import type { Aim } from './tradeOff.ts';
import type { Measures } from './outcome.ts';
import { prefixOf } from './prefix.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** One seed run both ways. */
export interface Trial {
  without: Measures;
  with: Measures;
}

/** A seed by its place, and the metric in it. */
export interface Extreme {
  place: number;
  without: number;
  with: number;
}

export interface Effect {
  contrast: PairedContrast;
  verdict: Verdict;
  /** Where the policy gains least over doing nothing, or loses most; of equals the first seed. */
  worst: Extreme;
  best: Extreme;
}

/**
 * trials: by the place of the seed, undefined where it has not been run; worth: smallest effect worth having, unit of the metric.
 * Undefined where no seed could be measured. As everywhere the verdict is over the unbroken first seeds.
 */
export function effectOf(
  trials: readonly (Trial | undefined)[],
  { place, better }: Aim,
  worth: number,
): Effect | undefined {
  const valuesOf = (some: readonly Trial[], side: keyof Trial) =>
    Float64Array.from(some, (trial) => trial[side].metrics[place]);
  const done = trials.filter((trial) => trial !== undefined);
  const contrast = contrastOf(valuesOf(done, 'without'), valuesOf(done, 'with'), better);
  if (!contrast) return undefined;
  const first = prefixOf(trials);
  const differences = differencesOf(valuesOf(first, 'without'), valuesOf(first, 'with'));
  const order = extremes(trials, place)
    .filter((one) => Number.isFinite(gainOf(one, better)))
    .sort((a, b) => gainOf(a, better) - gainOf(b, better));
  return {
    contrast,
    verdict: verdictOf(differences, { better, worth }),
    worst: order[0],
    best: order[order.length - 1],
  };
}

/** How much better it is with the policy than without; below zero it does harm. */
export function gainOf(extreme: Pick<Extreme, 'without' | 'with'>, better: Aim['better']): number {
  const change = extreme.with - extreme.without;
  return better === 'more' ? change : -change;
}

function extremes(trials: readonly (Trial | undefined)[], place: number): Extreme[] {
  return trials.flatMap((trial, seed) =>
    trial ? [{ place: seed, without: trial.without.metrics[place], with: trial.with.metrics[place] }] : [],
  );
}
