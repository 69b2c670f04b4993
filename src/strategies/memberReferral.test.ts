import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { INVITED } from '../engine/people.ts';
import { act, countRows, small, sum, tell } from '../../test/support.ts';

const name = { zh: '朋友', en: 'Friends' };
const inflow = [{ id: 'friends', name, to: 'main', perDay: 4, roles: { regular: 0.6, lurker: 0.4 } }];

/** Those whom members have brought, over three seeds. */
const brought = (params?: Record<string, Value>): number =>
  sum(
    ['a', 'b', 'c'].map((seed) => {
      const interventions = params ? [act('memberReferral', 0, params)] : [];
      const { groups, people } = tell(small({ inflow }), { seed, interventions, watch: [] });
      return countRows(groups[0], (c, row) => people.columns.origin[c.person[row]] === INVITED);
    }),
  );

test('R29: members who are asked bring more friends, and with a gift more still', () => {
  const [asked, given] = [0, 30].map((gift) => brought({ gift, reminders: 2 }));
  expect(asked).toBeGreaterThan(brought());
  expect(given).toBeGreaterThan(asked);
});

test('R33: the gifts are paid by the day', () => {
  const { ledger } = tell(small(), { interventions: [act('memberReferral', 0, { gift: 10 })], watch: [], days: 10 });
  expect(ledger.cost).toBe(10 * 10 * 100);
});

test('R36: the platform lets small gifts pass, and frowns on large ones', () => {
  const [small10, large30, large50] = [10, 30, 50].map(
    (gift) => tell(small(), { interventions: [act('memberReferral', 0, { gift })], watch: [] }).groups[0].now.frowned,
  );
  expect(small10).toBe(0);
  expect(large30).toBeGreaterThan(20);
  expect(large50).toBeGreaterThan(1.5 * large30);
});
