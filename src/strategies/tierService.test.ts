import { expect, test } from 'vitest';
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
