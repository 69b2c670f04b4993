/** Seeds worth looking at: the one nearest to the median difference, the best and the worst; the first of equals. */
export interface TellingSeeds {
  typical: number;
  best: number;
  worst: number;
}

/** Places of seeds; undefined where no seed has a difference. */
export function tellingSeeds(
  differences: readonly (number | undefined)[],
  better: 'more' | 'less',
): TellingSeeds | undefined {
  const known = differences.flatMap((value, seed) =>
    value !== undefined && Number.isFinite(value) ? [{ seed, gain: better === 'more' ? value : -value }] : [],
  );
  if (known.length === 0) return undefined;
  const sorted = known.toSorted((a, b) => a.gain - b.gain || b.seed - a.seed);
  return { typical: nearestToMedian(known), best: sorted[sorted.length - 1].seed, worst: firstOf(known).seed };
}

function nearestToMedian(known: readonly { seed: number; gain: number }[]): number {
  const gains = known.map(({ gain }) => gain).sort((a, b) => a - b);
  const median = (gains[(gains.length - 1) >> 1] + gains[gains.length >> 1]) / 2;
  const off = ({ gain }: { gain: number }): number => Math.abs(gain - median);
  return known.reduce((nearest, one) => (off(one) < off(nearest) ? one : nearest)).seed;
}

const firstOf = (known: readonly { seed: number; gain: number }[]): { seed: number } =>
  known.reduce((least, one) => (one.gain < least.gain ? one : least));
