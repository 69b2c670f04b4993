import { expect, test } from 'vitest';
import { act, counting, crowd, meanPart, small, sum, tell } from '../../test/support.ts';

const watch = [counting('sales')];
const under = (strategy: string, scenario = small()) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((seed) =>
    tell(scenario, { seed, interventions: [act(strategy, 1, { perWeek: 3, price: 100, quality: 70 })], watch }),
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
  // Nobody else advertises.
  const quiet = small({ people: crowd({ regular: 60, lurker: 60 }, 'main'), inflow: [] });
  const annoyance = (strategy: string) => -sum(under(strategy, quiet).map((world) => meanPart(world, 'ads')));
  expect(annoyance('brandDeal')).toBeGreaterThan(annoyance('ownShop'));
});
