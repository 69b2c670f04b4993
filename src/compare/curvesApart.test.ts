import { expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { run } from '../engine/run.ts';
import { setupsOf } from './job.ts';
import { curvesApart } from './curvesApart.ts';
import { metricsFor } from './metrics.ts';
import { outcomesOf } from './laboratory.ts';

const scenario = small({ days: 40 });
const fee = [act('redPacketAdFee', 2, { fee: 100 }), act('groupRules', 1)];
const job = (first: typeof fee, second: typeof fee, seed: string) => ({ scenario, policies: [first, second], seed });
const between = (first: typeof fee, second: typeof fee, seed: string) => {
  const [one, two] = setupsOf(job(first, second, seed)).map((setup) => run(setup, seed, []));
  return curvesApart([one, two]);
};

test('of the same policy twice the curves lie on each other', () => {
  const { days, rank } = between(fee, fee, 'a');
  expect(days?.difference).toBe(0);
  expect(rank).toMatchObject({ hazardRatio: 1, chiSquare: 0, p: 1 });
});

test('the difference in days is that of the metric; turned round, the signs and the ratio turn', () => {
  const m = metricsFor(scenario.days).findIndex(({ id }) => id === 'daysInGroup');
  for (const seed of ['a', 'b', 'c']) {
    const straight = between([], fee, seed);
    const turned = between(fee, [], seed);
    const [idle, paid] = outcomesOf(job([], fee, seed));
    expect(straight.days?.difference).toBeCloseTo(paid.metrics[m] - idle.metrics[m], 9);
    expect(turned.days?.difference).toBeCloseTo(-straight.days!.difference, 9);
    expect(turned.rank?.hazardRatio).toBeCloseTo(1 / straight.rank!.hazardRatio, 9);
    expect(turned.rank?.p).toBeCloseTo(straight.rank!.p, 12);
    // Who leaves more slowly stays longer.
    expect(straight.rank!.hazardRatio < 1).toBe(straight.days!.difference > 0);
  }
});
