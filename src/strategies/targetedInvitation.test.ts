import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { FOUNDER } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, countRows, small, tell } from '../../test/support.ts';

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
  const { all, fit } = came(under({ perWeek: 14 }, { inflow: [], parameters: { invite: 0 } }));
  expect(all).toBeGreaterThan(35);
  expect(all).toBeLessThanOrEqual(42);
  expect(fit / all).toBeGreaterThan(0.85);
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
