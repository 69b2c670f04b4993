import { expect, test } from 'vitest';
import { STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c'];
const scenario = small({ inflow: [] });
const watch = [observers.get('ties')!];

const under = (params: Record<string, Value>, seed = 'a', days = 5): World =>
  tell(scenario, { seed, interventions: [act('scatterGroups', 3, params)], watch, days });

const peopleIn = ({ members }: Group): number[] =>
  Array.from({ length: members.size }, (_, row) => row)
    .filter((row) => members.columns.status[row] === STATUS.present)
    .map((row) => members.columns.person[row]);

test('R28: city, hobby and occupation groups open among the same people', () => {
  const { groups, people } = under({ cities: 2, hobbies: 2, occupation: true });
  expect(groups).toHaveLength(6);
  for (const group of groups.slice(1)) expect(peopleIn(group).every((who) => who < 120)).toBe(true);
  expect(peopleIn(groups[1]).every((who) => people.columns.region[who] === 0)).toBe(true);
  const trades = Array.from(people.columns.occupation.subarray(0, 120));
  const heads = (trade: number) => trades.filter((other) => other === trade).length;
  const [trade, ...others] = new Set(peopleIn(groups[5]).map((who) => people.columns.occupation[who]));
  expect(others).toEqual([]);
  expect(heads(trade)).toBeGreaterThan(120 / 6 - 1);
});

test('R28: the more are asked into each, the more meet in several groups', () => {
  const shared = (overlap: number): number => {
    const { groups } = under({ overlap });
    const all = groups.slice(1).flatMap(peopleIn);
    return all.length - new Set(all).size;
  };
  expect(shared(100)).toBeGreaterThan(2 * shared(30));
});

test('R28: the same faces again and again make ties', () => {
  const ties = (overlap?: number): number =>
    sum(
      SEEDS.map((seed) => {
        const interventions = overlap === undefined ? [] : [act('scatterGroups', 3, { overlap })];
        return tell(scenario, { seed, interventions, watch }).daily.ties[20];
      }),
    );
  expect(ties(80)).toBeGreaterThan(ties());
});

test('R28: more come while a topic is hot than a month after', () => {
  const hot = small({
    inflow: [],
    days: 45,
    events: [{ kind: 'hotTopic', at: 6, group: 'main', size: 10, days: 3, topic: 'running' }],
  });
  const came = (day: number): number =>
    sum(
      SEEDS.map((seed) => {
        const interventions = [act('scatterGroups', day, { cities: 0, hobbies: 1, overlap: 40 })];
        return peopleIn(tell(hot, { seed, interventions, watch: [], days: day + 1 }).groups[1]).length;
      }),
    );
  expect(came(8)).toBeGreaterThan(came(40));
});
