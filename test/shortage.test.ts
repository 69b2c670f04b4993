import { expect, test } from 'vitest';
import { STATUS } from '../src/engine/codes.ts';
import { HIRED } from '../src/engine/people.ts';
import { restore, save } from '../src/engine/checkpoint.ts';
import { advance, createWorld } from '../src/engine/run.ts';
import type { World } from '../src/engine/world.ts';
import type { Intervention } from '../src/scenario/intervention.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { act, countRows, small } from './support.ts';

const DAYS = 10;

const hired = ({ groups, people }: World): number =>
  countRows(groups[0], (c, row) => c.status[row] === STATUS.present && people.columns.origin[c.person[row]] === HIRED);

const worldOf = (operator: object, interventions: readonly Intervention[]): World =>
  createWorld(toSetup(small({ warmupDays: 0, inflow: [], operator }), { interventions }), 'a', []);

/** Hired people at noon and RMB spent that day, day by day; the run is put back once and must come out the same. */
function diary(world: World, days = DAYS): { heads: number; spent: number }[] {
  return Array.from({ length: days }, (_, day) => {
    const before = world.ledger.cost;
    advance(world, day * 1440 + 600);
    const kept = save(world);
    advance(world, day * 1440 + 700);
    const once = hired(world);
    restore(world, kept);
    advance(world, day * 1440 + 700);
    expect(hired(world)).toBe(once);
    return { heads: once, spent: (world.ledger.cost - before) / 100 };
  });
}

/** Polls that eat up an hour of the week on the day they are taken. */
const polls = (...times: string[]) => times.map((at) => act('pollMembers', at));

test.each([
  ['seedUsers', { seeds: 3 }, 3, 1],
  ['hypeUsers', { hypers: 2 }, 2, 0.88],
  ['paidExperts', { experts: 1, price: 60 }, 1, 1],
] as const)(
  'R24: %s are there again after a day without hours, and unpaid while absent',
  (id, params, count, hours) => {
    const busy = polls('2 12:00', '2 13:00');
    const days = diary(worldOf({ money: 5000, hours }, [act(id, 0, params), ...busy]));
    expect(days.map(({ heads }) => heads)).toEqual(days.map((_, day) => (day === 6 ? 0 : count)));
    for (const { heads, spent } of days) expect(spent > 0).toBe(heads === count);
  },
);

test('what could not be paid for on its first day begins on the first day that can', () => {
  const busy = polls('0 01:00', '0 02:00', '0 03:00');
  const world = worldOf({ money: 5000, hours: 1 }, [act('splitGroup', '0 12:00', { parts: 2 }), ...busy]);
  advance(world, 7 * 1440);
  expect(world.groups).toHaveLength(1);
  advance(world, 8 * 1440);
  expect(world.groups).toHaveLength(3);
});

test('what never began has no end: an end without pay writes nothing and closes nothing', () => {
  const busy = polls('0 01:00', '0 02:00', '0 03:00');
  const late = act('seedUsers', '0 12:00', { seeds: 3 }, { until: 4 });
  const days = diary(worldOf({ money: 5000, hours: 1 }, [late, ...busy]), 6);
  expect(days.every(({ heads, spent }) => heads === 0 && spent === 0)).toBe(true);
});
