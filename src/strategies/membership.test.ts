import { expect, test } from 'vitest';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
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

const club = (service: number, parameters = {}) =>
  ['a', 'b'].map((seed) => {
    const file = small({ days: 75, inflow: [], operator: { money: 20000, hours: 40 }, parameters });
    const interventions = [act('membership', 1, { service, price: 50, quality: 100 })];
    const counts = ['repurchases', 'refunds'].map((id) => counting(id as 'refunds'));
    return tell(file, { seed, interventions, watch: [...counts, observers.get('trust')!], days: 75 });
  });
const total = (worlds: World[], id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));

test('R35: those who have paid are served in turn and renew by the month; unserved, they want their fee back', () => {
  const [kept, broken] = [club(10), club(0)];
  expect(total(kept, 'repurchases')).toBeGreaterThan(5);
  expect(total(broken, 'refunds')).toBeGreaterThan(5 + total(kept, 'refunds'));
  const trust = (worlds: World[]) => sum(worlds.map(({ daily }) => daily.trust[45]));
  expect(trust(broken)).toBeLessThan(trust(club(0, { unservedTrust: 0 })));
  const served = (worlds: World[]) =>
    worlds.flatMap(({ clients }) => [...clients.values()]).filter((c) => c.memberUntil > 0);
  expect(served(kept).length).toBeGreaterThan(0);
});

test('R35: nobody renews where benefits and trust do not tell him to, and nobody buys twice in a month', () => {
  const [renewing, ending] = [club(10), club(10, { memberRenews: 0 })];
  expect(total(ending, 'repurchases')).toBeLessThan(total(renewing, 'repurchases'));
  for (const { clients } of ending) {
    for (const { buys } of clients.values()) {
      for (let k = 1; k < buys.length; k++) expect(buys[k] - buys[k - 1]).toBeGreaterThanOrEqual(30 * 1440);
    }
  }
});
