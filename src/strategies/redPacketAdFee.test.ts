import { expect, test } from 'vitest';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, crowd, meanPart, ownMessages, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const people = crowd({ core: 5, expert: 5, regular: 42, lurker: 30, advertiser: 18 }, 'main');
const watch = ['ads', 'paidAds'].map((id) => observers.get(id)!);

function under(fee?: number): World[] {
  const interventions = fee === undefined ? [] : [act('redPacketAdFee', 2, { fee })];
  return SEEDS.map((seed) => tell(small({ people, inflow: [] }), { seed, interventions, watch, days: 14 }));
}

const total = (worlds: readonly World[], id: string): number => sum(worlds.map(({ daily }) => sum(daily[id])));

test('the dearer the fee, the fewer the ads', () => {
  const [cheap, fair, dear] = [10, 60, 500].map((fee) => total(under(fee), 'ads'));
  expect(fair).toBeLessThan(cheap);
  expect(dear).toBeLessThan(fair);
});

test('a fee of nothing deters nobody', () => {
  expect(total(under(0), 'ads')).toBeGreaterThan(0.9 * total(under(), 'ads'));
});

test('those who advertise pay, and those who look receive', () => {
  const worlds = under(60);
  const received = (some: readonly World[]): number => sum(some.map((world) => sum(world.people.columns.received)));
  expect(total(worlds, 'paidAds')).toBeGreaterThan(0);
  expect(received(worlds)).toBeGreaterThan(received(under()));
});

test('R18: a fee that nobody announces is not known, and nothing tells of it', () => {
  const [told, sprung] = [true, false].map((announced) =>
    tell(small(), { interventions: [act('redPacketAdFee', 2, { announced })], watch: [], days: 4 }),
  );
  expect([told, sprung].map(({ groups }) => groups[0].levers.ruleKnown)).toEqual([true, false]);
  expect(ownMessages(sprung).length).toBe(ownMessages(told).length - 1);
});

test('R18: a fee that goes to the owner fills the till, and those who look get nothing for the ads', () => {
  const paid = (to: string) => {
    const interventions = [act('redPacketAdFee', 2, { fee: 60, to })];
    return SEEDS.map((seed) => tell(small({ people, inflow: [] }), { seed, interventions, watch, days: 14 }));
  };
  const [group, owner] = [paid('group'), paid('owner')];
  const income = (worlds: readonly World[]) => sum(worlds.map(({ ledger }) => ledger.income));
  expect(income(group)).toBe(0);
  expect(income(owner)).toBe(6000 * total(owner, 'paidAds'));
  expect(income(owner)).toBeGreaterThan(0);
  const reward = (worlds: readonly World[]) => sum(worlds.map((world) => meanPart(world, 'reward')));
  expect(reward(owner)).toBeLessThan(reward(group));
});
