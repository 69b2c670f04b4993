import { expect, test } from 'vitest';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const people = crowd({ core: 5, expert: 5, regular: 42, lurker: 30, advertiser: 18 }, 'main');
const watch = ['ads', 'removed'].map((id) => observers.get(id)!);

function under(penalty: string, announce = 'notice'): World[] {
  const interventions = [act('groupRules', 2, { penalty, announce })];
  return SEEDS.map((seed) => tell(small({ people, inflow: [] }), { seed, interventions, watch, days: 16 }));
}

const total = (worlds: readonly World[], id: string): number => sum(worlds.map(({ daily }) => sum(daily[id])));
const takenBack = (worlds: readonly World[]): number =>
  sum(worlds.map(({ groups }) => sum(groups[0].messages.columns.recalled)));

test('a rule with something behind it leaves fewer ads than mere words', () => {
  const [words, deeds] = [under('none'), under('remove')];
  expect(total(words, 'removed')).toBe(0);
  expect(takenBack(words)).toBe(0);
  expect(total(deeds, 'removed')).toBeGreaterThan(0);
  expect(total(deeds, 'ads')).toBeLessThan(0.9 * total(words, 'ads'));
});

test('who is warned first and removed only then is removed less often than at once', () => {
  const [gentle, stepwise, strict] = ['warn', 'warnThenRemove', 'remove'].map((penalty) => under(penalty));
  expect(takenBack(gentle)).toBeGreaterThan(0);
  expect(total(gentle, 'removed')).toBe(0);
  expect(total(stepwise, 'removed')).toBeGreaterThan(0);
  expect(total(strict, 'removed')).toBeGreaterThan(total(stepwise, 'removed'));
});

test('a rule told beforehand is pinned over the chat, one sprung on people is not', () => {
  expect(under('warn', 'notice').every(({ groups }) => groups[0].notice !== undefined)).toBe(true);
  expect(under('warn', 'silent').every(({ groups }) => groups[0].notice === undefined)).toBe(true);
});
