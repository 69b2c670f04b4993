import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { strategies } from './index.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const watch = [observers.get('openings')!];

/** The operator's first packet. */
function packetOf({ groups }: World) {
  const { columns: c, size } = groups[0].messages;
  for (let m = 0; m < size; m++) {
    if (c.kind[m] === KIND.packet && c.author[m] === BY_OPERATOR) return { fen: c.fen[m], taken: c.taken[m] };
  }
  throw new Error('The operator sent no packet.');
}

test('what nobody takes comes back to the till after a day', () => {
  const people = crowd({ regular: 12 }, 'main');
  const interventions = [act('sendRedPacket', '3 12:00', { amount: 50, shares: 100 })];
  const till = (days: number) => tell(small({ people, inflow: [] }), { interventions, watch: [], days });
  expect(till(4).ledger.cost).toBe(5000);
  const after = till(5);
  expect(packetOf(after).taken).toBeGreaterThan(0);
  expect(packetOf(after).taken).toBeLessThan(100);
  expect(after.ledger.cost).toBeGreaterThan(0);
  expect(after.ledger.cost).toBeLessThan(5000);
});

test('a packet that is all taken is paid in full', () => {
  const interventions = [act('sendRedPacket', '3 12:00', { amount: 50, shares: 3 })];
  const world = tell(small(), { interventions, watch: [], days: 6 });
  expect(packetOf(world)).toEqual({ fen: 5000, taken: 3 });
  expect(world.ledger.cost).toBe(5000);
});

test('a packet brings people out on its day, and some who receive send on', () => {
  const tellAll = (amount: number) =>
    SEEDS.map((seed) => {
      const interventions = amount > 0 ? [act('sendRedPacket', '3 12:00', { amount })] : [];
      return tell(small(), { seed, interventions, watch, days: 5 });
    });
  const [quiet, lively] = [tellAll(0), tellAll(300)];
  const onTheDay = (worlds: readonly World[]): number => sum(worlds.map(({ daily }) => daily.openings[3]));
  expect(onTheDay(lively)).toBeGreaterThan(onTheDay(quiet));
  const given = (worlds: readonly World[]): number => sum(worlds.map((world) => sum(world.people.columns.given)));
  expect(given(lively)).toBeGreaterThan(given(quiet));
});

test('R36: what is said to look like gambling is what the platform takes for it, and nothing else', () => {
  const strategy = strategies.get('sendRedPacket')!;
  for (const [amount, shares] of [
    [49, 1],
    [50, 1],
    [500, 11],
    [500, 10],
  ]) {
    const interventions = [act('sendRedPacket', '3 12:00', { amount, shares })];
    const { frowned } = tell(small(), { interventions, watch: [], days: 4 }).groups[0].now;
    expect(strategy.flags?.({ amount, shares }) !== undefined, `${amount} in ${shares}`).toBe(frowned > 0);
  }
});
