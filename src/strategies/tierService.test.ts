import { expect, test } from 'vitest';
import { clientOf } from '../engine/clients.ts';
import { KIND } from '../engine/codes.ts';
import { presentMean } from '../engine/count.ts';
import { NO_TOPIC } from '../engine/noTopic.ts';
import { hazardOf } from '../engine/submodels/quitting.ts';
import { TIER, tierOf } from '../engine/submodels/tiers.ts';
import { observers } from '../observers/index.ts';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
/** What is felt by all is small beside the luck of a seed. */
const MANY = Array.from({ length: 48 }, (_, k) => `seed ${k}`);
const watch = [observers.get('worth')!, counting('woken')];
const file = (hours: number) => small({ inflow: [], operator: { money: 0, hours } });
const NONE = { welcome: false, privileges: false, ownService: false, wake: false };
const only = (tier: keyof typeof NONE) => ({ ...NONE, [tier]: true });
const tiers = (on: Record<string, boolean>) => act('tierService', 2, { share: 20, ...NONE, ...on });

test('R31: to the active, a say and privileges make the group worth more', () => {
  const worth = (...interventions: ReturnType<typeof act>[]) =>
    sum(MANY.map((seed) => sum(tell(file(100), { seed, interventions, watch, days: 18 }).daily.worth.slice(-7))));
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

const warmthOf = (world: ReturnType<typeof tell>) => presentMean(world, (c, row) => c.warmth[row]);

test('R31: who is looked after feels closer to the operator; the silent too, and less where everybody is called', () => {
  expect(warmthOf(tell(file(100)))).toBe(0);
  const woken = (share: number) => {
    const world = tell(file(100), {
      interventions: [act('tierService', 2, { ...only('wake'), share })],
      watch,
      days: 21,
    });
    return warmthOf(world) / sum(world.daily.woken);
  };
  expect(woken(5)).toBeGreaterThan(0);
  expect(woken(50)).toBeLessThan(woken(5));
});

test('R31: who feels closer is less likely to leave, and buys rather', () => {
  const world = tell(small(), { interventions: [], watch: [], days: 3 });
  const [group] = world.groups;
  const cold = hazardOf(world, group, 0, world.minute);
  group.members.columns.warmth[0] = 0.5;
  expect(hazardOf(world, group, 0, world.minute)).toBeLessThan(cold);
  const bought = (warmBuys: number) =>
    sum(
      SEEDS.map((seed) => {
        const scenario = small({ operator: { money: 0, hours: 100 }, parameters: { warmBuys } });
        const interventions = [act('ownShop', 2), tiers({ privileges: true, wake: true })];
        return sum(tell(scenario, { seed, interventions, watch: [counting('purchases')] }).daily.purchases);
      }),
    );
  expect(bought(3)).toBeGreaterThan(bought(0));
});

test('R31: a say that is given again is the same say, and who has it keeps to the subject', () => {
  const under = (warmKeeps: number, seed: string) =>
    tell(small({ inflow: [], operator: { money: 0, hours: 168 }, parameters: { warmKeeps, coCreation: 1.2 } }), {
      seed,
      interventions: [act('tierService', 1, { ...only('privileges'), share: 50 })],
      watch: [],
    });
  const [group] = under(1, 'a').groups;
  expect(Math.max(...group.members.columns.engagement.subarray(0, group.members.size))).toBeCloseTo(1.2, 6);
  /** Share of talk begun off the subject, of all that is begun in the second week and after it. */
  const strayed = (warmKeeps: number) => {
    const begun = SEEDS.flatMap((seed) => {
      const { columns: c, size } = under(warmKeeps, seed).groups[0].messages;
      const isBegun = (m: number) =>
        c.at[m] > 7 * 1440 && c.author[m] >= 0 && c.kind[m] === KIND.talk && c.root[m] === m;
      return Array.from({ length: size }, (_, m) => m)
        .filter(isBegun)
        .map((m) => c.topic[m] === NO_TOPIC);
    });
    return begun.filter(Boolean).length / begun.length;
  };
  expect(strayed(1)).toBeLessThan(strayed(0));
});
