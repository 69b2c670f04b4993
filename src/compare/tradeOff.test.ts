import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measures } from './outcome.ts';
import { tradeOffOf } from './tradeOff.ts';

const outcome = (...metrics: number[]): Measures => ({ metrics: Float64Array.from(metrics) });
const profit = { place: 1, better: 'more' } as const;
const kept = { place: 0, better: 'more' } as const;

test('arms stand by their medians, and whoever is dominated says by whom', () => {
  const arms = [
    [outcome(0.5, 10), outcome(0.5, 12), outcome(0.6, 14)],
    [outcome(0.7, 0), outcome(0.8, -4), outcome(0.9, -2)],
    [outcome(0.4, 9), outcome(0.4, 9), outcome(0.4, 9)],
  ];
  const { seeds, arms: standings } = tradeOffOf(arms, profit, kept);
  expect(seeds).toBe(3);
  expect(standings.map((one) => one?.onFront)).toEqual([true, true, false]);
  expect(standings.map((one) => one?.behind)).toEqual([[], [], [0]]);
  expect(standings[1]?.middle).toMatchObject({ x: { median: -2 }, y: { median: 0.8 } });
});

test('only seeds that every arm has are counted, and an arm without any is left out', () => {
  const arms = [
    [outcome(0.5, 1), undefined, outcome(0.7, 3), outcome(0.9, 5)],
    [],
    [outcome(0.5, 1), outcome(0.6, 1), outcome(0.7, 3), outcome(NaN, 5)],
  ];
  const { seeds, arms: standings } = tradeOffOf(arms, profit, kept);
  expect(seeds).toBe(2);
  expect(standings[1]).toBeUndefined();
  expect(Array.from(standings[0]!.x)).toEqual([1, 3]);
  // Alike, both are on the front.
  expect([standings[0]?.share, standings[2]?.share]).toEqual([1, 1]);
});

test('where less is better, whoever takes less for the same is on the front alone, and in every sample', () => {
  const arms = [
    [outcome(0.6, 10), outcome(0.6, 11)],
    [outcome(0.6, 12), outcome(0.6, 13)],
  ];
  const { arms: standings } = tradeOffOf(arms, { ...profit, better: 'less' }, kept);
  expect(standings.map((one) => [one?.onFront, one?.share])).toEqual([
    [true, 1],
    [false, 0],
  ]);
});

test('whoever is not on the front is dominated by somebody who is', () => {
  const arm = fc.array(
    fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => outcome(a, b)),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(arm, { minLength: 1, maxLength: 6 }), (arms) => {
      const { arms: standings } = tradeOffOf(arms, { ...profit, better: 'less' }, kept);
      for (const one of standings) {
        expect(one!.behind.length === 0).toBe(one!.onFront);
        for (const other of one!.behind) expect(standings[other]?.onFront).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('without any seed there is nothing', () => {
  expect(tradeOffOf([[], []], profit, kept)).toEqual({ seeds: 0, arms: [undefined, undefined] });
  expect(tradeOffOf([], profit, kept)).toEqual({ seeds: 0, arms: [] });
});
