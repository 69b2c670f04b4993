import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { KIND } from '../engine/codes.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, countRows, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ kol: 2, core: 5, regular: 60, novice: 20, lurker: 33 }, 'main');
const scenario = small({ people, inflow: [] });

const led = (params: Record<string, Value> = {}, member = 'p0', seed = 'a'): World =>
  tell(scenario, { seed, interventions: [act('kolGroup', 3, params, { member })], watch: [], days: 14 });

test('R27: the KOL leads his own group, and it is he who sells there', () => {
  const { groups } = led();
  const [, his] = groups;
  expect(his.now.leader).toBe(0);
  expect(his.now.present).toBeGreaterThan(5);
  const c = his.messages.columns;
  const offers = Array.from({ length: his.messages.size }, (_, m) => m).filter((m) => c.kind[m] === KIND.offer);
  expect(offers.length).toBeGreaterThan(0);
  for (const m of offers) expect(his.members.columns.person[c.author[m]]).toBe(0);
});

test('R27: the greater his share, the less is left for the brand of what is sold', () => {
  const left = (share: number): number =>
    sum(['a', 'b', 'c'].map((seed) => led({ share, followers: 60 }, 'p0', seed).ledger.income));
  expect(left(30)).toBeGreaterThan(0);
  expect(left(80)).toBeLessThan(0.6 * left(30));
});

test('R27: for nothing he does not come, for little he often declines, and the operator is told', () => {
  const seeds = Array.from({ length: 12 }, (_, n) => `s${n}`);
  const agreed = (share: number): number =>
    seeds.filter((seed) => {
      const interventions = [act('kolGroup', 3, { share }, { member: 'p0' })];
      const { groups, notices } = tell(scenario, { seed, interventions, watch: [], days: 4 });
      expect(groups.length === 1).toBe(notices.some(({ person, tone }) => person === 0 && tone === 'warn'));
      return groups.length === 2;
    }).length;
  expect(agreed(0)).toBe(0);
  expect(agreed(30)).toBe(seeds.length);
  const few = agreed(15);
  expect(few).toBeGreaterThan(1);
  expect(few).toBeLessThan(seeds.length - 1);
});

test('R27: what he earns is booked, and grows with his share', () => {
  const earned = (share: number): number =>
    sum(
      ['a', 'b', 'c'].map((seed) => {
        const interventions = [act('kolGroup', 3, { share, followers: 60 }, { member: 'p0' })];
        const world = tell(scenario, { seed, interventions, watch: [observers.get('leaderIncome')!], days: 14 });
        return world.daily.leaderIncome[13];
      }),
    );
  const third = earned(30);
  expect(third).toBeGreaterThan(0);
  expect(earned(80)).toBeGreaterThan(2 * third);
});

test('R27: followers from outside come into his group alone', () => {
  const [main, his] = led({ followers: 40 }).groups;
  const outside = people.reduce((n, row) => n + (row as { count: number }).count, 0);
  expect(countRows(his, (c, row) => c.person[row] >= outside)).toBeGreaterThan(20);
  expect(countRows(main, (c, row) => c.person[row] >= outside)).toBe(0);
});

test('R27: without the KOL there is no group, and the operator is told', () => {
  const world = led({}, 'p999');
  expect(world.groups).toHaveLength(1);
  expect(world.notices.some(({ tone }) => tone === 'warn')).toBe(true);
});

test('R27: paid but not honoured, he brings fewer of his fans from outside', () => {
  const present = (honour: boolean): number =>
    sum(['a', 'b', 'c'].map((seed) => led({ honour, followers: 60 }, 'p0', seed).groups[1].members.size));
  expect(present(false)).toBeLessThan(present(true));
});
