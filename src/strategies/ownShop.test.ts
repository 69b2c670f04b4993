import { expect, test } from 'vitest';
import { act, counting, meanPart, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = ['purchases', 'repurchases', 'refunds'].map((id) => counting(id as 'purchases'));
const under = (params: Record<string, number>) => {
  const worlds = SEEDS.map((seed) => tell(small(), { seed, interventions: [act('ownShop', 1, params)], watch }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  return {
    purchases: total('purchases'),
    again: total('repurchases') / total('purchases'),
    refunds: total('refunds') / total('purchases'),
    income: sum(worlds.map(({ ledger }) => ledger.income)),
    annoyance: -sum(worlds.map((world) => meanPart(world, 'ads'))),
  };
};

test('R35: members buy, some of them again, and the margin is the operator’s', () => {
  const { purchases, again, income } = under({ price: 60 });
  expect(purchases).toBeGreaterThan(10);
  expect(again).toBeGreaterThan(0);
  expect(income / (purchases * 6000)).toBeGreaterThan(0.2);
  expect(income / (purchases * 6000)).toBeLessThanOrEqual(0.3);
});

test('R15: three offers a day annoy more, and each of them sells far less', () => {
  const [fair, much] = [under({ perWeek: 2 }), under({ perWeek: 21 })];
  expect(much.purchases / 21).toBeLessThan(0.5 * (fair.purchases / 2));
  expect(much.annoyance).toBeGreaterThan(fair.annoyance);
});

test('R35: the poorer the goods, the more come back', () => {
  expect(under({ quality: 20, perWeek: 7 }).refunds).toBeGreaterThan(under({ quality: 100, perWeek: 7 }).refunds);
});
