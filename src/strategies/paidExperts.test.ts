import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { HIRED } from '../engine/people.ts';
import { act, countRows, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ core: 4, regular: 40, novice: 30, lurker: 20 }, 'main');
const watch = ['expertAnswers'].map((id) => observers.get(id)!);
const scenario = small({ people, inflow: [], operator: { money: 20000, hours: 20 } });

const under = (params?: Record<string, Value>): World[] =>
  ['a', 'b', 'c'].map((seed) =>
    tell(scenario, { seed, interventions: params ? [act('paidExperts', 0, params)] : [], watch }),
  );
const total = (worlds: readonly World[], id: string): number => sum(worlds.map(({ daily }) => sum(daily[id])));
const hired = ([{ groups, people: everybody }]: readonly World[]): number =>
  countRows(groups[0], (c, row) => everybody.columns.origin[c.person[row]] === HIRED);

test('R6: the questions of members find experts where somebody pays for them', () => {
  const [none, some] = [under(), under({ experts: 4 })];
  expect(total(some, 'expertAnswers')).toBeGreaterThan(total(none, 'expertAnswers') + 10);
});

test('R24: below the going rate few come, and nobody is paid who does not', () => {
  expect(hired(under({ experts: 4, price: 60 }))).toBe(4);
  expect(hired(under({ experts: 4, price: 30 }))).toBe(2);
  expect(under({ experts: 4, price: 30 })[0].ledger.cost).toBe(2 * 30 * 21 * 100);
});
