import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { KIND } from '../engine/codes.ts';
import { observers } from '../observers/index.ts';
import { act, meanPart, ownMessages, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = ['quit', 'quit.push'].map((id) => observers.get(id)!);
const under = (params?: Record<string, Value>, parameters = {}) =>
  SEEDS.map((seed) =>
    tell(small({ parameters }), {
      seed,
      interventions: params ? [act('massMessage', 2, params)] : [],
      watch,
      days: 16,
    }),
  );
const burden = (params?: Record<string, Value>) => -sum(under(params).map((world) => meanPart(world, 'push')));

test('R8, R34: the more is pushed, the more it annoys', () => {
  const [none, three, six] = [burden(), burden({ perDay: 3 }), burden({ perDay: 6 })];
  expect(three).toBeGreaterThan(none + 0.05);
  expect(six).toBeGreaterThan(1.3 * three);
});

test('R34: with mention-all, people quit over it, where the platform does not step in first', () => {
  const quits = (params?: Record<string, Value>) =>
    sum(under(params, { callsAgain: 0 }).map(({ daily }) => sum(daily['quit.push'])));
  expect(quits({ mentionAll: true })).toBeGreaterThan(quits() + 2);
});

test('R34: pushes come at their hours, day after day', () => {
  const [world] = under({ perDay: 2 });
  const pushes = ownMessages(world).filter(({ kind }) => kind === KIND.push);
  expect(pushes).toHaveLength(2 * 14);
  expect(new Set(pushes.map(({ at }) => (at % 1440) / 60))).toEqual(new Set([8, 12]));
});

test('R36: everybody called once a day passes; called three times, the platform frowns', () => {
  const frowned = (perDay: number, mentionAll = true) =>
    under({ perDay, mentionAll }).map((w) => w.groups[0].now.frowned);
  expect(frowned(1)).toEqual([0, 0]);
  expect(frowned(3, false)).toEqual([0, 0]);
  expect(Math.min(...frowned(3))).toBeGreaterThan(20);
});
