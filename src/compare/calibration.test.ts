/**
 * Whether intervals and verdicts keep what they promise, by simulation with fixed draws: many made-up comparisons whose truth is
 * known. Each pair of arms shares its luck, as in the model; the difference keeps some of it.
 */
import { describe, expect, test } from 'vitest';
import { kaplanMeier, survivalAt } from '../analysis/kaplanMeier.ts';
import { draw } from '../engine/draws.ts';
import { contrastOf, differencesOf } from './contrast.ts';
import { bandsOf } from './bands.ts';
import { answerSoFar, type Answer } from './verdict.ts';

/** A uniform number for each comparison, seed and use. */
const luck = (comparison: number, seed: number, use: number): number => draw(0x1f83d9ab, comparison, seed, use);

/** Standard normal, by Box and Muller. */
const normal = (comparison: number, seed: number, use: number): number =>
  Math.sqrt(-2 * Math.log(1 - luck(comparison, seed, 2 * use))) *
  Math.cos(2 * Math.PI * luck(comparison, seed, 2 * use + 1));

/** What the second arm has more than the first, in units of its spread; the median of each is 0. */
const shapes: Record<string, (comparison: number, seed: number) => number> = {
  normal: (comparison, seed) => normal(comparison, seed, 5),
  skewed: (comparison, seed) => Math.exp(normal(comparison, seed, 5)) - 1,
  'long-tailed': (comparison, seed) =>
    normal(comparison, seed, 5) / Math.max(0.05, Math.abs(normal(comparison, seed, 6))),
  'in whole people': (comparison, seed) => Math.round(3 * normal(comparison, seed, 5)),
};

/** Both arms of a comparison over seeds: a large shared luck, and an effect with a luck of its own. */
function arms(
  shape: string,
  comparison: number,
  { seeds, effect }: { seeds: number; effect: number },
): [number[], number[]] {
  const first = Array.from({ length: seeds }, (_, seed) => 100 + 10 * normal(comparison, seed, 0));
  return [first, first.map((value, seed) => value + effect + shapes[shape](comparison, seed))];
}

const COMPARISONS = 400;
const count = (from: number, meets: (comparison: number) => boolean): number =>
  Array.from({ length: COMPARISONS }, (_, k) => from + k).filter(meets).length / COMPARISONS;

describe('a 95 % interval covers the truth in 92 to 98 % of 400 comparisons', () => {
  test.each(['normal', 'skewed', 'long-tailed'])('of the median difference, %s', (shape) => {
    const covered = count(0, (comparison) => {
      const { low, high } = contrastOf(...arms(shape, comparison, { seeds: 50, effect: 3 }), 'more', 0.95)!;
      return low <= 3 && 3 <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  test('of a survival at a time', () => {
    // Half are gone by time 1; some are lost from sight.
    const covered = count(0, (comparison) => {
      const stays = Array.from({ length: 80 }, (_, k) => -Math.log2(1 - luck(comparison, k, 0)));
      const seen = stays.map((_, k) => 4 * luck(comparison, k, 1));
      const curve = kaplanMeier(
        stays.map((end, k) => Math.min(end, seen[k])),
        stays.map((end, k) => Number(end <= seen[k])),
      );
      const { low, high } = survivalAt(curve, 1)!;
      return low <= 0.5 && 0.5 <= high;
    });
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.98);
  });

  test('and a band of 95 % of the runs holds about 95 % of the runs to come', () => {
    const held = count(0, (comparison) => {
      const [, runs] = arms('skewed', comparison, { seeds: 101, effect: 0 });
      const next = runs.pop()!;
      const [{ low, high }] = bandsOf(
        runs.map((run) => [run]),
        [0.95],
      ).bands;
      return low[0] <= next && next <= high[0];
    });
    expect(held).toBeGreaterThanOrEqual(0.92);
    expect(held).toBeLessThanOrEqual(0.98);
  });
});

/** Looks after each seed, from the first to the last, and takes the first answer. */
function firstAnswer(differences: Float64Array, worth: number): Answer {
  for (let seeds = 1; seeds <= differences.length; seeds++) {
    const { answer } = answerSoFar(differences.subarray(0, seeds), { better: 'more', worth });
    if (answer !== 'unknown') return answer;
  }
  return 'unknown';
}

/** The first answers of 400 comparisons, and the share of them that are one of `answers`. */
function answersOf(shape: string, { effect, worth }: { effect: number; worth: number }) {
  const given = Array.from({ length: COMPARISONS }, (_, k) =>
    firstAnswer(differencesOf(...arms(shape, 1000 + k, { seeds: 200, effect })), worth),
  );
  return (...answers: Answer[]) => given.filter((answer) => answers.includes(answer)).length / COMPARISONS;
}

describe('a verdict that is looked for after every seed', () => {
  test.each(Object.keys(shapes))('sees an effect where there is none in at most 2.5 % of comparisons, %s', (shape) => {
    const share = answersOf(shape, { effect: 0, worth: 0 });
    expect(share('better')).toBeLessThanOrEqual(0.025);
    expect(share('worse')).toBeLessThanOrEqual(0.025);
  });

  test('is wrong in at most 5 % of comparisons where the effect is just not, or just so, worth having', () => {
    expect(answersOf('normal', { effect: 0.99, worth: 1 })('better', 'worse')).toBeLessThanOrEqual(0.05);
    expect(answersOf('normal', { effect: 1.01, worth: 1 })('same', 'worse')).toBeLessThanOrEqual(0.05);
  });

  test('still finds what is there: an effect as large as its spread within 200 seeds, and its absence', () => {
    expect(answersOf('normal', { effect: 1, worth: 0 })('better')).toBeGreaterThan(0.99);
    expect(answersOf('normal', { effect: 0, worth: 1 })('same')).toBeGreaterThan(0.99);
  });

  test('is needed: the usual interval, looked at as often, sees effects that are not there in more than a tenth', () => {
    const fooled = new Set<number>();
    for (const seeds of [10, 15, 22, 33, 50, 75, 110]) {
      for (let comparison = 0; comparison < COMPARISONS; comparison++) {
        const { low } = contrastOf(...arms('normal', comparison, { seeds, effect: 0 }), 'more', 0.95)!;
        if (low > 0) fooled.add(comparison);
      }
    }
    expect(fooled.size / COMPARISONS).toBeGreaterThan(0.1);
  });
});
