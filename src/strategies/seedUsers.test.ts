import { expect, test } from 'vitest';
import { STATUS } from '../engine/codes.ts';
import { HIRED } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, countRows, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ core: 1, regular: 20, novice: 15, lurker: 20 }, 'main');
const watch = ['messages', 'openers', 'invited'].map((id) => observers.get(id)!);
const scenario = small({ people, inflow: [] });

const under = (seeds: number, until?: number): World[] =>
  ['a', 'b', 'c', 'd'].map((seed) =>
    tell(scenario, {
      seed,
      watch,
      interventions: seeds > 0 ? [act('seedUsers', 0, { seeds }, until === undefined ? {} : { until })] : [],
    }),
  );
const total = (worlds: readonly World[], id: string): number => sum(worlds.map(({ daily }) => sum(daily[id])));

const hired = ({ groups, people: everybody }: World): number =>
  countRows(
    groups[0],
    (c, row) => c.status[row] === STATUS.present && everybody.columns.origin[c.person[row]] === HIRED,
  );

test('R24: seed users get talk going', () => {
  expect(total(under(4), 'messages')).toBeGreaterThan(1.2 * total(under(0), 'messages'));
});

test('R29: they are there while they are paid, and take their leave after that', () => {
  expect(hired(under(4)[0])).toBe(4);
  expect(hired(under(4, 10)[0])).toBe(0);
});

test('R24: they bring newcomers in, day after day; hype users bring none', () => {
  expect(total(under(0), 'invited')).toBe(0);
  const brought = total(under(6), 'invited');
  expect(brought).toBeGreaterThan(12);
  expect(total(under(2), 'invited')).toBeLessThan(0.7 * brought);
  const hype = tell(scenario, { watch, interventions: [act('hypeUsers', 0, { hypers: 6 })] });
  expect(total([hype], 'invited')).toBe(0);
});
