import { expect, test } from 'vitest';
import type { Group } from '../engine/group.ts';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ core: 5, expert: 3, agent: 12, regular: 60, novice: 30, lurker: 30 }, 'main');
const scenario = small({ people, inflow: [] });

const under = (params: Record<string, Value> = {}, days = 12): World =>
  tell(scenario, { interventions: [act('agentMatrix', 3, params, { group: 'main' })], watch: [], days });

const opened = (world: World, kind: string): Group[] => world.groups.filter(({ id }) => id.startsWith(`main.${kind}`));

test('R26: each product has a lasting and a temporary group, each region a lasting one', () => {
  const world = under({ products: 2, regions: 3, launchDays: 7 });
  expect(opened(world, 'g')).toHaveLength(5);
  expect(opened(world, 't')).toHaveLength(2);
  expect(opened(world, 'g').every(({ now }) => now.alive)).toBe(true);
  expect(opened(world, 't').some(({ now }) => now.alive)).toBe(false);
});

test('R26: local agents come along as helpers, and the launch sells', () => {
  const world = under({ share: 100 });
  expect(sum(opened(world, 'g').map(({ now }) => now.helpers))).toBeGreaterThan(0);
  expect(world.ledger.income).toBeGreaterThan(0);
});

test('R26: launches come again after four weeks', () => {
  const world = tell(small({ people, inflow: [], days: 40 }), {
    interventions: [act('agentMatrix', 3, {}, { group: 'main' })],
    watch: [],
    days: 33,
  });
  expect(opened(world, 't')).toHaveLength(4);
});

test('R26: agents keep groups for a commission, and for none they do not', () => {
  const helpers = (commission: number): number =>
    sum(opened(under({ share: 100, commission }), 'g').map(({ now }) => now.helpers));
  expect(helpers(0)).toBe(0);
  expect(helpers(5)).toBeGreaterThan(0);
  expect(helpers(10)).toBeGreaterThan(helpers(5));
});

test('R26: what is sold in the regions pays the agents their share', () => {
  const shop = act('ownShop', 4);
  const earned = (commission: number): number => {
    const matrix = act('agentMatrix', 3, { share: 100, commission }, { group: 'main' });
    const { groups } = tell(scenario, { interventions: [matrix, shop], watch: [], days: 21 });
    return sum(groups.map(({ now }) => now.leaderIncome));
  };
  expect(earned(0)).toBe(0);
  expect(earned(20)).toBeGreaterThan(0);
});
