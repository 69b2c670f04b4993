import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c'];
const watch = [observers.get('ties')!];
const scenario = small({ inflow: [], operator: { money: 20000, hours: 20 } });

const meeting = (params?: Record<string, Value>): World[] =>
  SEEDS.map((seed) => {
    const interventions = params === undefined ? [] : [act('offlineEvent', '3 14:00', params)];
    return tell(scenario, { seed, interventions, watch, days: 7 });
  });
const ties = (worlds: readonly World[]): number => sum(worlds.map(({ daily }) => daily.ties[6]));

test('R26: those who have met are tied, and the more places the more', () => {
  const [few, many] = [8, 48].map((places) => ties(meeting({ places })));
  expect(few).toBeGreaterThan(ties(meeting()));
  expect(many).toBeGreaterThan(few);
});

test('R22: it costs so much a head, whoever comes', () => {
  expect(meeting({ places: 16, perHead: 50 }).map(({ ledger }) => ledger.cost)).toEqual([80000, 80000, 80000]);
});

test('R26: the group for the event is gone after three days', () => {
  const [first] = meeting({ eventGroup: true });
  expect(first.groups[1].now.alive).toBe(false);
  expect(meeting({ eventGroup: false })[0].groups).toHaveLength(1);
});

test('R26: no more meet than there are places, and the group for the event is theirs', () => {
  const [world] = meeting({ places: 16, perHead: 300, eventGroup: true });
  const [, room] = world.groups;
  expect(room.members.size).toBe(16);
  const person = room.members.columns.person.subarray(0, room.members.size);
  expect(new Set(person).size).toBe(16);
});
