import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { BY_CODE } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, countRows, crowd, small, sum, tell } from '../../test/support.ts';

/** A group that grows by the ad alone. */
const under = (params: Record<string, Value>, changes: Record<string, unknown> = {}, days = 28): World =>
  tell(
    small({ days, inflow: [], people: crowd({ core: 3, regular: 17 }, 'main'), parameters: { invite: 0 }, ...changes }),
    {
      interventions: [act('momentsAd', 0, params)],
      watch: [],
    },
  );

/** Whom the ad has brought, from a day on, and how many of them fit. */
function came({ groups: [group], people }: World, from = 0) {
  const { origin, mainTopic } = people.columns;
  const brought = (meets: (person: number) => boolean) =>
    countRows(group, (c, row) => origin[c.person[row]] === BY_CODE && c.joinedAt[row] >= from && meets(c.person[row]));
  const all = brought(() => true);
  return { all, fit: brought((person) => group.topics.includes(mainTopic[person])) / all };
}

test('R7: it is paid by the day, and brings the more the more is paid', () => {
  const [little, much] = [60, 180].map((budget) => under({ budget }));
  expect(little.ledger.cost).toBe(28 * 60 * 100);
  expect(came(little).all).toBeGreaterThan(20);
  expect(came(much).all).toBeGreaterThan(2 * came(little).all);
});

test('R7: shown to everybody it brings more for the money, and fewer of them fit', () => {
  const [broad, alike] = ['broad', 'alike'].map((audience) => came(under({ audience, budget: 120 })));
  expect(broad.all).toBeGreaterThan(1.5 * alike.all);
  expect(broad.fit).toBeLessThan(alike.fit - 0.1);
});

test('R10: the same picture brings fewer and fewer, a new one as many as the first; each takes its time', () => {
  const [never, weekly] = [0, 1].map((renewWeeks) => under({ budget: 120, renewWeeks }));
  expect(came(never, 21 * 1440).all).toBeLessThan(0.6 * came(weekly, 21 * 1440).all);
  expect(sum(weekly.ledger.minutesByDay)).toBeGreaterThan(sum(never.ledger.minutesByDay));
});

test('R1: they scan the code: none comes in above its heads, nor where the door is closed', () => {
  const full = under({ budget: 500, audience: 'broad' }, { parameters: { invite: 0, codeCap: 50 } });
  expect(full.groups[0].now.present).toBeLessThanOrEqual(50);
  const closed = tell(small({ inflow: [], parameters: { invite: 0 } }), {
    interventions: [act('momentsAd', 0), act('targetedInvitation', 0, { perWeek: 1, closed: true })],
    watch: [],
  });
  expect(came(closed).all).toBe(0);
});
