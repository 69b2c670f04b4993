import { expect, test } from 'vitest';
import { clientOf } from '../engine/clients.ts';
import { TIER, tierOf } from '../engine/submodels/tiers.ts';
import { observers } from '../observers/index.ts';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const watch = [observers.get('worth')!, counting('woken')];
const file = (hours: number) => small({ inflow: [], operator: { money: 0, hours } });
const tiers = (on: Record<string, boolean>) =>
  act('tierService', 2, { share: 20, welcome: false, privileges: false, ownService: false, wake: false, ...on });

test('R31: to the active, a say and privileges make the group worth more', () => {
  const worth = (...interventions: ReturnType<typeof act>[]) =>
    sum(SEEDS.map((seed) => tell(file(100), { seed, interventions, watch, days: 18 }).daily.worth.at(-1) ?? 0));
  expect(worth(tiers({ privileges: true }))).toBeGreaterThan(worth());
});

test('R31: only the tiers that are switched on are served', () => {
  const woken = (wake: boolean) =>
    sum(tell(file(100), { interventions: [tiers({ wake, privileges: true })], watch, days: 21 }).daily.woken);
  expect(woken(false)).toBe(0);
  expect(woken(true)).toBeGreaterThan(0);
});

test('R31, R14: serving one by one uses the week up, and the operator is told', () => {
  const world = tell(file(1), { interventions: [act('tierService', 2, { share: 50 })], watch, days: 12 });
  expect(world.notices.some(({ text }) => text.en.includes('every tier'))).toBe(true);
  expect(world.ledger.minutesByDay.slice(2, 9).reduce((a, b) => a + b)).toBeLessThanOrEqual(60);
});

test('R31: each tier gets its own: the active speak more for no money, the new and the loyal get gifts that are paid for', () => {
  const under = (on: Record<string, boolean>, money = 5000) =>
    tell(small({ operator: { money, hours: 100 } }), { interventions: [tiers(on)], watch: [counting('openings')] });
  expect(under({ privileges: true }).ledger.cost).toBe(0);
  const { ledger } = under({ welcome: true });
  expect(ledger.cost).toBeGreaterThan(0);
  expect(ledger.cost % 500).toBe(0);
  const poor = under({ welcome: true }, 8);
  expect(poor.ledger.cost).toBe(500);
  expect(poor.notices.some(({ text }) => text.en.includes('gifts'))).toBe(true);
});

test('R31: the loyal are those whose last three purchases lie within ninety days, not those who once bought three times', () => {
  const world = tell(small(), { interventions: [], watch: [], days: 3 });
  const [group] = world.groups;
  const who = group.members.columns.person[0];
  const day = 1440;
  const tierWith = (...buys: number[]) => {
    world.people.columns.bought[who] = buys.length;
    world.people.columns.boughtAt[who] = buys.at(-1)!;
    world.clients.set(who, { ...clientOf(world, who), buys: buys.slice(-3) });
    return tierOf(world, group, 0);
  };
  world.minute = 200 * day;
  expect(tierWith(120 * day, 150 * day, 199 * day)).toBe(TIER.loyal);
  expect(tierWith(10 * day, 20 * day, 199 * day)).not.toBe(TIER.loyal);
  expect(tierWith(10 * day, 20 * day, 30 * day, 198 * day, 199 * day)).not.toBe(TIER.loyal);
});
