/** Where the arms stand in two metrics at once: a cloud of their seeds, the middle of it, and whether it is on the front. */
import { spreadOf, type Spread } from './comparison.ts';
import { dominates, frontOf } from './front.ts';
import { frontShares } from './frontShares.ts';
import type { Metric } from './metrics.ts';
import type { Measures } from './outcome.ts';

/** A metric, and its place in the outcomes. */
export interface Aim {
  place: number;
  better: Metric['better'];
}

export interface Standing {
  /** One value a seed. */
  x: Float64Array;
  y: Float64Array;
  middle: { x: Spread; y: Spread };
  /** Whether no other arm's medians dominate this one's. */
  onFront: boolean;
  /** Share of bootstrap samples of the seeds in which it is on the front. */
  share: number;
  /** Of the arms on the front, the places of those that dominate it. */
  behind: number[];
}

export interface TradeOff {
  /** Seeds that every arm has; nothing else is counted, so that luck favours nobody. */
  seeds: number;
  /** In the order of the arms; undefined where there is nothing of an arm yet. */
  arms: (Standing | undefined)[];
}

/** arms: by the place of the seed, undefined where it has not been run. */
export function tradeOffOf(arms: readonly (readonly (Measures | undefined)[])[], x: Aim, y: Aim): TradeOff {
  const there = arms.flatMap((outcomes, arm) => (outcomes.some((one) => one !== undefined) ? [arm] : []));
  const shared = sharedSeeds(
    there.map((arm) => arms[arm]),
    [x.place, y.place],
  );
  const column = (arm: number, { place }: Aim) =>
    Float64Array.from(shared, (seed) => arms[arm][seed]?.metrics[place] ?? NaN);
  const columns = there.map((arm) => [column(arm, x), column(arm, y)]);
  if (shared.length === 0) return { seeds: 0, arms: arms.map(() => undefined) };
  const middles = columns.map((pair) => pair.map((values) => spreadOf(values.slice().sort())));
  const signs = [x, y].map(({ better }) => (better === 'more' ? 1 : -1));
  const scores = middles.map((pair) => pair.map(({ median }, k) => signs[k] * median));
  const front = frontOf(scores);
  const shares = frontShares(columns.map((pair) => pair.map((values, k) => values.map((value) => signs[k] * value))));
  const standings = there.map((_, k) => ({
    x: columns[k][0],
    y: columns[k][1],
    middle: { x: middles[k][0], y: middles[k][1] },
    onFront: front[k],
    share: shares[k],
    behind: there.filter((_, other) => front[other] && dominates(scores[other], scores[k])),
  }));
  return { seeds: shared.length, arms: arms.map((_, arm) => standings[there.indexOf(arm)]) };
}

/** Those in which every arm could be measured in all of these places. */
function sharedSeeds(arms: readonly (readonly (Measures | undefined)[])[], places: readonly number[]): number[] {
  const count = Math.min(...arms.map((outcomes) => outcomes.length), arms.length === 0 ? 0 : Infinity);
  return Array.from({ length: count }, (_, seed) => seed).filter((seed) =>
    arms.every((outcomes) => places.every((place) => Number.isFinite(outcomes[seed]?.metrics[place]))),
  );
}
