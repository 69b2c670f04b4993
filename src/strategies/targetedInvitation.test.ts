import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { FOUNDER } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, countRows, crowd, small, tell } from '../../test/support.ts';

const under = (params: Record<string, Value>, changes: Record<string, unknown> = {}): World =>
  tell(small(changes), { interventions: [act('targetedInvitation', 0, params)], watch: [] });

/** Those who have come from outside: of all, and those who fit. */
function came({ groups, people }: World) {
  const { origin, mainTopic } = people.columns;
  const all = countRows(groups[0], (c, row) => origin[c.person[row]] !== FOUNDER);
  const fit = countRows(
    groups[0],
    (c, row) => origin[c.person[row]] !== FOUNDER && groups[0].topics.includes(mainTopic[c.person[row]]),
  );
  return { all, fit };
}

test('R23: those asked in come, and nearly all of them fit', () => {
  const { all, fit } = came(under({ perWeek: 14 }, { inflow: [], parameters: { invite: 0, consentFrom: 500 } }));
  expect(all).toBeGreaterThan(35);
  expect(all).toBeLessThanOrEqual(42);
  expect(fit / all).toBeGreaterThan(0.85);
});

test('R23, B8.12: from 40 heads on he must agree, and some do not', () => {
  const few = crowd({ core: 3, regular: 17 }, 'main');
  const asked = (changes: Record<string, unknown>) =>
    came(under({ perWeek: 40 }, { inflow: [], parameters: { invite: 0, consent: 0.5 }, ...changes })).all;
  const [large, small] = [asked({}), asked({ people: few, days: 4 })];
  expect(large).toBeGreaterThan(45);
  expect(large).toBeLessThan(75);
  // Three days, and a group that is still below forty heads: all of those asked come.
  expect(small).toBeGreaterThan(15);
  expect(asked({ parameters: { invite: 0, consent: 0 } })).toBe(0);
});

test('R23: a closed door lets nobody in who was not asked', () => {
  const [open, closed] = [false, true].map((value) =>
    came(under({ perWeek: 1, closed: value }, { parameters: { invite: 0 } })),
  );
  expect(closed.all).toBeLessThanOrEqual(3);
  expect(open.all).toBeGreaterThan(closed.all + 8);
});

test('R24: each conversation takes its time', () => {
  const minutes = (perWeek: number): number => {
    let total = 0;
    for (const each of under({ perWeek }).ledger.minutesByDay) total += each;
    return total;
  };
  expect(minutes(28)).toBeGreaterThan(3 * minutes(7));
});
