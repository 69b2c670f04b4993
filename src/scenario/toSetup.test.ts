import { expect, test } from 'vitest';
import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { parsePolicy, parseScenario } from './parse.ts';
import { route, sample } from './sample.ts';
import type { Json } from './sample.ts';
import { toSetup } from './toSetup.ts';

function scenarioOf(changes: Json = {}) {
  const parsed = parseScenario(JSON.stringify(sample(changes)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

test('names become places in their lists', () => {
  const setup = toSetup(
    scenarioOf({
      people: [{ role: 'core', count: 3, groups: ['side', 'main'], topic: 'coffee' }],
      inflow: [route('walk', { from: 'main', to: 'side' }, { roles: { expert: 2 } }), route('in', { to: 'side' })],
      events: [{ kind: 'hotTopic', at: '2 08:00', group: 'side', size: 2 }],
    }),
  );
  const role = (id: string) => setup.roles.findIndex((r) => r.id === id);
  expect(setup.people[0]).toMatchObject({ role: role('core'), groups: [1, 0], topic: 1 });
  expect(setup.groups.map(({ topics }) => topics)).toEqual([[0], [1, 0]]);
  expect(setup.inflow.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [-1, 1],
  ]);
  expect(setup.inflow[0]?.roles[role('expert')]).toBe(2);
  expect(setup.inflow[0]?.roles).toHaveLength(setup.roles.length);
  expect(setup.events[0]).toMatchObject({ at: 2 * MINUTES_PER_DAY + 480, group: 1, topic: -1 });
});

test('money is in fen, staff time in minutes, the start a weekday', () => {
  expect(toSetup(scenarioOf({ operator: { money: 12.34, hours: 1.5 } }))).toMatchObject({
    money: 1_234,
    minutesPerWeek: 90,
    weekday: 0,
  });
});

test('another policy and other days replace those of the file', () => {
  const scenario = scenarioOf({ interventions: [{ strategy: 'groupRules', from: 1 }] });
  const setup = toSetup(scenario, { interventions: [], days: 7 });
  expect(setup.days).toBe(7);
  expect(setup.interventions).toEqual([]);
});

test('an intervention lasts until its day, or for ever', () => {
  const parsed = parsePolicy(
    JSON.stringify([
      { strategy: 'redPacketAdFee', from: '3 12:00', until: 20 },
      { strategy: 'groupRules', from: 4 },
    ]),
    scenarioOf(),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const acts = toSetup(scenarioOf(), { interventions: parsed.interventions }).interventions;
  expect(acts.map(({ from, until }) => [from, until])).toEqual([
    [3.5 * MINUTES_PER_DAY, 20 * MINUTES_PER_DAY],
    [4 * MINUTES_PER_DAY, Infinity],
  ]);
});
