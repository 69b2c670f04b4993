import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Account, type News } from './account.ts';
import { metricsFor } from './metrics.ts';
import { horizonsOf, type Outcome } from './outcome.ts';
import { summaryOf } from './summary.ts';

const DAYS = 9;
const ARMS = [0, 1, 2];
const SEEDS = 6;

function outcome(value: number): Outcome {
  return {
    metrics: new Float64Array(metricsFor(DAYS).length).fill(value),
    retention: new Float64Array(DAYS + 1).fill(value),
    gone: new Float64Array(6 * horizonsOf(DAYS).length),
    people: Float64Array.of(5),
    kept: Float64Array.of(value),
  };
}
const inquiry = { days: DAYS, arms: ARMS, worth: { members: 1 } };
/** Every arm's every seed, some of them told twice, the second time otherwise. */
const news: fc.Arbitrary<News[]> = fc
  .tuple(
    // Sixty-fourths, since what is drawn is kept in single precision.
    fc.array(
      fc.nat(64).map((n) => n / 64),
      { minLength: 18, maxLength: 18 },
    ),
    fc.array(fc.nat(17), { maxLength: 6 }),
  )
  .map(([values, again]) =>
    [...values.keys(), ...again].map((k, turn) => ({
      column: ARMS[k % ARMS.length],
      seed: Math.floor(k / ARMS.length),
      outcome: outcome(values[(k + turn) % values.length]),
    })),
  );

test('told bit by bit it knows the same as told at once, and what came later stands', () => {
  fc.assert(
    fc.property(news, fc.integer({ min: 5, max: 24 }), (all, size) => {
      const account = new Account();
      for (let k = 0; k < all.length; k += size) account.sum({ ...inquiry, news: all.slice(k, k + size) });
      const last = (column: number, seed: number) =>
        all.findLast((each) => each.column === column && each.seed === seed)?.outcome;
      const arms = ARMS.map((column) => Array.from({ length: SEEDS }, (_, seed) => last(column, seed)));
      expect(account.sum({ ...inquiry, news: [] })).toEqual(summaryOf({ ...inquiry, arms }));
    }),
    { numRuns: 5 },
  );
});

test('only the arms that are asked about count, the first of them as the baseline; of one unheard of there is nothing', () => {
  const account = new Account();
  const told = ARMS.flatMap((column) => [0, 1].map((seed) => ({ column, seed, outcome: outcome(column / 10) })));
  account.sum({ ...inquiry, news: told });
  const { arms, contrasts } = account.sum({ ...inquiry, arms: [2, 0, 7], news: [] });
  expect(arms.map(({ seeds }) => seeds)).toEqual([2, 2, 0]);
  expect(contrasts[0].metrics.members.contrast.median).toBeCloseTo(-0.2, 12);
  expect(contrasts[1]).toMatchObject({ seeds: 0, metrics: {} });
});
