import { expect, test } from 'vitest';
import { presentMean } from '../engine/count.ts';
import { KIND } from '../engine/codes.ts';
import type { World } from '../engine/world.ts';
import { act, counting, meanPart, ownMessages, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
/** Seeds with nobody so lively that a coupon would be for him. */
const QUIET = ['test', 'a', 'c', 'd'];
const watch = [counting('unanswered'), counting('questionsDue'), counting('repurchases'), counting('sales')];
const groups = [{ id: 'main', name: { zh: '首购群', en: 'First buyers' }, topics: ['running'], needs: 'shopping' }];

function totals(...interventions: ReturnType<typeof act>[]) {
  const worlds = SEEDS.map((seed) => tell(small({ groups, days: 40 }), { seed, interventions, watch, days: 40 }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  const annoyance = -sum(worlds.map((world) => meanPart(world, 'ads')));
  return { unanswered: total('unanswered') / total('questionsDue'), repurchases: total('repurchases'), annoyance };
}

test('R25: questions that nobody took up find an answer', () => {
  expect(totals(act('deepService', 1, { coupons: 0 })).unanswered).toBeLessThan(0.6 * totals().unanswered);
});

const shop = (perWeek: number) => act('ownShop', 1, { perWeek, price: 60, quality: 70 });

test('R25: beside a shop, coupons for those who have bought raise second purchases, and annoy less than as many offers to all', () => {
  const [plain, pushed] = [totals(shop(1)), totals(shop(4))];
  const served = totals(shop(1), act('deepService', 1, { coupons: 3, price: 60 }));
  expect(plain.repurchases).toBeGreaterThan(0);
  expect(served.repurchases).toBeGreaterThan(1.3 * plain.repurchases);
  expect(served.annoyance).toBeLessThan(pushed.annoyance);
});

test('R25: coupons reach buyers and the active alone, and nobody else takes them for advertising', () => {
  const file = small({ groups, inflow: [], parameters: { livelyWeek: 30 } });
  const under = (strategy: string, params: Record<string, number | boolean>) =>
    QUIET.map((seed) => tell(file, { seed, interventions: [act(strategy, 1, params)], watch }));
  const coupons = under('deepService', { coupons: 7, privileges: false });
  const offers = under('ownShop', { perWeek: 7 });
  for (const world of coupons) {
    expect(ownMessages(world).filter(({ kind }) => kind === KIND.offer).length).toBeGreaterThan(15);
    expect(sum(world.daily.sales)).toBe(0);
  }
  for (const world of offers) expect(sum(world.daily.sales)).toBeGreaterThan(0);
  const share = (worlds: World[]) => sum(worlds.map((world) => presentMean(world, (c, row) => c.adShare[row])));
  const nothing = QUIET.map((seed) => tell(file, { seed, watch }));
  expect(share(coupons)).toBeLessThan(1.05 * share(nothing));
  expect(share(offers)).toBeGreaterThan(1.1 * share(nothing));
});

test('R25: what a coupon takes off comes out of the margin', () => {
  const kept = (discount: number) => {
    const interventions = [shop(7), act('deepService', 8, { coupons: 7, discount })];
    const { ledger, daily } = tell(small({ groups, days: 30 }), { interventions, watch, days: 30 });
    return { income: ledger.income, sales: sum(daily.sales) };
  };
  const [full, less] = [kept(0), kept(30)];
  expect(less.sales).toBe(full.sales);
  expect(less.income).toBeLessThan(full.income);
});
