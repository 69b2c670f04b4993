import { expect, test } from 'vitest';
import { BY_OPERATOR } from '../engine/codes.ts';
import { HIRED } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const people = crowd({ core: 2, expert: 2, regular: 30, novice: 10, lurker: 20 }, 'main');
const scenario = small({ people, inflow: [] });

const under = (strategy?: 'hypeUsers' | 'seedUsers'): World[] =>
  ['a', 'b', 'c', 'd'].map((seed) => {
    const heads = strategy === 'seedUsers' ? { seeds: 4 } : { hypers: 4 };
    return tell(scenario, { seed, interventions: strategy ? [act(strategy, 0, heads)] : [], watch: [] });
  });

/** Lines by those who are paid to write, their mean quality, and lines by all others. */
function lines(worlds: readonly World[]) {
  let [paid, quality, others] = [0, 0, 0];
  for (const { groups, people: everybody } of worlds) {
    const { columns: c, size } = groups[0].messages;
    for (let m = 0; m < size; m++) {
      if (c.author[m] <= BY_OPERATOR || c.at[m] < 0) continue;
      if (everybody.columns.origin[groups[0].members.columns.person[c.author[m]]] !== HIRED) others++;
      else {
        paid++;
        quality += c.quality[m];
      }
    }
  }
  return { paid, quality: quality / paid, others };
}

test('R24: they talk much, and others speak up with them', () => {
  const hyped = lines(under('hypeUsers'));
  expect(hyped.paid).toBeGreaterThan(100);
  expect(hyped.others).toBeGreaterThan(lines(under()).others);
});

test('R2: what they say is worth less than what seed users say', () => {
  expect(lines(under('hypeUsers')).quality).toBeLessThan(lines(under('seedUsers')).quality);
});

test('R24: they are paid by the head and the day', () => {
  expect(sum(under('hypeUsers').map(({ ledger }) => ledger.cost))).toBe(4 * 4 * 10 * 21 * 100);
});

test('R24: up to five pass for lively members; more are taken for shills, and trust pays for it', () => {
  const trust = (hypers: number, shillSeen: number) => {
    const file = small({ people, inflow: [], parameters: { shillSeen } });
    const world = tell(file, { interventions: [act('hypeUsers', 0, { hypers })], watch: [observers.get('trust')!] });
    return world.daily.trust.at(-1) ?? 0;
  };
  expect(trust(5, 0.03)).toBe(trust(5, 0));
  expect(trust(10, 0.03)).toBeLessThan(0.95 * trust(10, 0));
});
