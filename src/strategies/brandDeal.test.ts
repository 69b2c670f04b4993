import { expect, test } from 'vitest';
import { act, counting, meanPart, small, sum, tell } from '../../test/support.ts';

const watch = [counting('sales')];
const under = (strategy: string) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((seed) =>
    tell(small(), { seed, interventions: [act(strategy, 1, { perWeek: 3, price: 100, quality: 70 })], watch }),
  );

test('R35: a commission leaves less of each yuan than goods of one’s own', () => {
  const kept = (strategy: string) => {
    const worlds = under(strategy);
    return sum(worlds.map(({ ledger }) => ledger.income)) / sum(worlds.map(({ daily }) => sum(daily.sales)));
  };
  expect(kept('brandDeal')).toBeGreaterThan(0);
  expect(kept('brandDeal')).toBeLessThan(0.6 * kept('ownShop'));
});

test('R15, R35: brand deals are minded more than goods of one’s own', () => {
  const annoyance = (strategy: string) => -sum(under(strategy).map((world) => meanPart(world, 'ads')));
  expect(annoyance('brandDeal')).toBeGreaterThan(annoyance('ownShop'));
});
