import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, meanPart, small, sum, tell } from '../../test/support.ts';

const file = small({ events: [{ kind: 'crisis', at: '4 19:00', group: 'main', size: 0.9 }] });
const watch = [observers.get('trust')!];
const under = (within?: number) =>
  ['a', 'b', 'c'].map((seed) =>
    tell(file, { seed, interventions: within === undefined ? [] : [act('crisisPlan', 1, { within })], watch, days: 9 }),
  );
const trust = (within?: number) => sum(under(within).map(({ daily }) => daily.trust.at(-1) ?? 0));

test('R36: the sooner the answer, the more trust is left', () => {
  const [soon, next, none] = [trust(2), trust(24), trust()];
  expect(soon).toBeGreaterThan(next);
  expect(next).toBeGreaterThan(none);
});

test('R16: what is answered within two hours hurts less than half as much', () => {
  const hurt = (within?: number) => -sum(under(within).map((world) => meanPart(world, 'conflict')));
  expect(hurt()).toBeGreaterThan(0);
  expect(hurt(2)).toBeLessThan(0.5 * hurt());
});
