import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, counting, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ core: 5, expert: 5, regular: 42, lurker: 40, poacher: 12 }, 'main');
const watch = [counting('addedPrivately'), observers.get('trust')!, observers.get('removed')!];
const under = (...interventions: ReturnType<typeof act>[]) =>
  ['a', 'b', 'c'].map((seed) => tell(small({ people, inflow: [] }), { seed, interventions, watch, days: 18 }));

test('R5, R36: a rule against it leaves fewer added privately, and more trust', () => {
  const [free, ruled] = [under(), under(act('privacyRule', 1))];
  const added = (worlds: typeof free) => sum(worlds.map(({ daily }) => sum(daily.addedPrivately)));
  const trust = (worlds: typeof free) => sum(worlds.map(({ daily }) => daily.trust.at(-1) ?? 0));
  expect(added(free)).toBeGreaterThan(50);
  expect(added(ruled)).toBeLessThan(0.75 * added(free));
  expect(trust(ruled)).toBeGreaterThan(trust(free));
});

test('R36: who is reported is dealt with as the rule says', () => {
  const removed = (penalty: string) =>
    sum(under(act('privacyRule', 1, { penalty })).map(({ daily }) => sum(daily.removed)));
  expect(removed('remove')).toBeGreaterThan(0);
  expect(removed('warn')).toBe(0);
});
