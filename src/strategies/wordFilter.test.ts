import { expect, test } from 'vitest';
import { act, small, tell } from '../../test/support.ts';

const SEEDS = Array.from({ length: 12 }, (_, k) => `s${k}`);
const file = small({ days: 5, warmupDays: 0, events: [{ kind: 'leak', at: '3 12:00', group: 'main', size: 0.8 }] });

/** Runs in which the leak got out. */
function leaked(params?: Record<string, number | boolean>): number {
  const interventions = params ? [act('wordFilter', 1, params)] : [];
  const worlds = SEEDS.map((seed) => tell(file, { seed, interventions, watch: [], days: 4 }));
  return worlds.filter(({ notices }) => notices.some(({ text }) => text.en.startsWith('Things said here'))).length;
}

test('R36, R16: without a filter every leak gets out; filter and graded rights together stop most', () => {
  expect(leaked()).toBe(SEEDS.length);
  expect(leaked({})).toBeLessThanOrEqual(3);
});

test('R36: a filter without graded rights stops fewer, a weak one fewer still', () => {
  const open = leaked({ gradedRights: false });
  expect(open).toBeGreaterThan(leaked({}));
  expect(leaked({ gradedRights: false, strength: 30 })).toBeGreaterThanOrEqual(open);
});
