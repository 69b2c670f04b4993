import { expect, test } from 'vitest';
import { act, counting, meanPart, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c'];
const watch = [counting('purchases')];
const under = (strategy: string, params: Record<string, number>) =>
  SEEDS.map((seed) => tell(small(), { seed, interventions: [act(strategy, 1, params)], watch }));

test('R35, R15: a membership is minded less than a brand deal', () => {
  const annoyance = (strategy: string) =>
    -sum(under(strategy, { perWeek: 7, price: 100 }).map((world) => meanPart(world, 'ads')));
  expect(annoyance('membership')).toBeLessThan(annoyance('brandDeal'));
});

test('R35: the dearer the fee, the fewer subscribe', () => {
  const subscribers = (price: number) =>
    sum(under('membership', { price, service: 0 }).map(({ daily }) => sum(daily.purchases)));
  expect(subscribers(50)).toBeGreaterThan(1.5 * subscribers(500));
});
