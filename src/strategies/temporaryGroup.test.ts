import { expect, test } from 'vitest';
import { STATUS } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import type { Value } from '../engine/param.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { act, countRows, crowd, small, tell } from '../../test/support.ts';

/** The groups at the end of day `days`; a temporary group of five days opens on day 3. */
const groupsAt = (days: number, params: Record<string, Value> = {}, more: Partial<Intervention> = {}): Group[] =>
  tell(small(), { interventions: [act('temporaryGroup', 3, { days: 5, ...params }, more)], watch: [], days }).groups;

test('a temporary group ends on its day and its people stay in the old one', () => {
  const [, during] = groupsAt(8);
  expect(during.now.alive).toBe(true);
  expect(during.now.present).toBeGreaterThan(0);
  const [old, ended] = groupsAt(9);
  expect(ended.now).toMatchObject({ alive: false, present: 0 });
  expect(countRows(ended, (c, row) => c.status[row] === STATUS.dissolved)).toBeGreaterThan(0);
  expect(old.now.alive).toBe(true);
});

test('left behind it stays', () => {
  const [, left] = groupsAt(12, { after: 'leave' });
  expect(left.now.alive).toBe(true);
  expect(left.now.present).toBeGreaterThan(0);
});

test('the more are asked along, the more come', () => {
  const [few, many] = [10, 80].map((share) => groupsAt(4, { share })[1].now.present);
  expect(many).toBeGreaterThan(2 * few);
});

test('it may be ended early, and this very group may be given an end', () => {
  expect(groupsAt(7, {}, { until: 6 })[1].now.alive).toBe(false);
  expect(groupsAt(7)[1].now.alive).toBe(true);
  const [only, ...others] = groupsAt(9, { whom: 'thisGroup' });
  expect(others).toEqual([]);
  expect(only.now).toMatchObject({ alive: false, present: 0 });
});

test('R21: after one that ended as told more come to the next, after one left to rot fewer', () => {
  const second = (after: 'dissolve' | 'leave', parameters = {}): number => {
    const interventions = [3, 12].map((from) => act('temporaryGroup', from, { days: 5, share: 60, after }));
    return tell(small({ parameters }), { interventions, watch: [], days: 13 }).groups[2].members.size;
  };
  const without = second('dissolve', { endedWell: 0 });
  expect(second('dissolve')).toBeGreaterThan(without);
  expect(second('leave')).toBeLessThan(without);
});

test('R21, R27: what ends one strategy leaves the groups of another alone', () => {
  const people = crowd({ kol: 2, core: 5, regular: 60, lurker: 30 }, 'main');
  const interventions = [
    act('temporaryGroup', 3, { days: 20 }, { until: 6 }),
    act('kolGroup', 4, { days: 20 }, { member: 'p0' }),
  ];
  const [, evening, fans] = tell(small({ people }), { interventions, watch: [], days: 8 }).groups;
  expect([evening.now.alive, fans.now.alive]).toEqual([false, true]);
});
