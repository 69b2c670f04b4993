import { expect, test } from 'vitest';
import { STATUS } from '../engine/codes.ts';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, countRows, crowd, linkedGroups, sum, tell, twoGroups } from '../../test/support.ts';

const close = (params: Record<string, Value>, scenario = twoGroups()): World =>
  tell(scenario, { interventions: [act('closeGroup', 5, params, { group: 'side' })], watch: [], days: 8 });

test('R35: dissolved, the group is over and its people are let go, not driven out', () => {
  const [main, side] = close({ how: 'dissolve' }).groups;
  expect(side.now).toMatchObject({ alive: false, present: 0 });
  expect(countRows(side, (c, row) => c.status[row] === STATUS.dissolved)).toBeGreaterThan(40);
  expect(main.now.alive).toBe(true);
});

test('R35: merged, many of its people are in the other group from then on', () => {
  const [dissolved, merged] = ['dissolve', 'merge'].map((how) => close({ how }).groups[0].now.present);
  expect(merged).toBeGreaterThan(dissolved + 20);
});

test('R10: a group that still talks is not closed for silence', () => {
  expect(close({ silentDays: 5 }).groups[1].now.alive).toBe(true);
});

test('R9: with one group less to watch, people look into the other more often', () => {
  const part = { core: 3, regular: 30, lurker: 20 };
  const scenario = { ...linkedGroups(), people: twoGroups({ people: crowd(part, 'main', 'side') }).people };
  const watch = [observers.get('openings')!];
  const looks = (closing: boolean): number =>
    sum(
      ['a', 'b', 'c'].map((seed) => {
        const interventions = closing ? [act('closeGroup', 2, {}, { group: 'side' })] : [];
        const world = tell(scenario, { seed, interventions, watch, days: 14 });
        return countRows(world.groups[0], (c, row) => c.openedAt[row] >= world.now - 1440);
      }),
    );
  expect(looks(true)).toBeGreaterThan(looks(false));
});
