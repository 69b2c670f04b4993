import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = Array.from({ length: 12 }, (_, k) => `m${k}`);
const scenario = small({ inflow: [] });
const NOON = 3 * 1440 + 720;

/** Whether each of the operator's questions names p3 and stands at noon. */
function questions(seed: string, ...interventions: Intervention[]): boolean[] {
  const [{ members, messages }] = tell(scenario, { seed, interventions, watch: [], days: 4 }).groups;
  const c = messages.columns;
  const own = Array.from({ length: messages.size }, (_, m) => m).filter(
    (m) => c.author[m] === BY_OPERATOR && c.kind[m] === KIND.question,
  );
  return own.map((m) => c.mention[m] === members.columns.person.indexOf(3) && c.at[m] === NOON);
}

const LATE = 20 * 1440 + 1420;

/** Who has looked in during the last twenty minutes of a day, by person. */
function lateVisitors(seed: string, named: boolean): number[] {
  const interventions = named ? [act('mentionMember', '20 23:40')] : [];
  const [{ members }] = tell(scenario, { seed, interventions, watch: [], days: 21 }).groups;
  const { person, openedAt } = members.columns;
  return Array.from(person.subarray(0, members.size)).filter((_, row) => openedAt[row] >= LATE);
}

test('R3: a question by name is one message in the stream, naming whom it asks', () => {
  expect(['a', 'b'].map((seed) => questions(seed, act('mentionMember', '3 12:00')))).toEqual([[true], [true]]);
  expect(questions('a')).toEqual([]);
});

test('R3: late at night it calls in the one addressed, and hardly anybody else', () => {
  const [asked, not] = [true, false].map((named) => SEEDS.map((seed) => lateVisitors(seed, named)));
  const came = (visits: readonly number[][]): number => visits.filter((who) => who.includes(3)).length;
  expect(came(asked)).toBeGreaterThan(came(not) + SEEDS.length / 3);
  expect(sum(asked.map((who) => who.length))).toBeLessThan(sum(not.map((who) => who.length)) + 2 * SEEDS.length);
});
