import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { act, small, tell } from '../../test/support.ts';

const series = (format: string, days: number, until?: number): Group[] =>
  tell(small({ days: 45 }), {
    interventions: [act('eventSeries', 3, { format }, { group: 'main', ...(until ? { until } : {}) })],
    watch: [],
    days,
  }).groups.slice(1);

const lengths = (groups: readonly Group[]): number[] =>
  groups.map(({ now }) => (now.alive ? (now.endsAt - now.bornAt) / 1440 : 0));

test('R21: an evening talk comes each week for two days, and ends on its day', () => {
  expect(series('talk', 4)).toHaveLength(1);
  expect(series('talk', 25)).toHaveLength(4);
  expect(lengths(series('talk', 25))).toEqual([0, 0, 0, 2]);
});

test('R4: camps last fourteen days every four weeks, flash groups a week every other week', () => {
  expect(lengths(series('camp', 33))).toEqual([0, 14]);
  expect(lengths(series('flash', 33))).toEqual([0, 0, 7]);
});

test('R29: each has a programme of its own', () => {
  const [talk] = series('talk', 5);
  const c = talk.messages.columns;
  const kinds = Array.from({ length: talk.messages.size }, (_, m) => m)
    .filter((m) => c.author[m] === BY_OPERATOR)
    .map((m) => c.kind[m]);
  expect(kinds).toEqual([KIND.knowledge, KIND.question]);
  expect(series('camp', 5)[0].now.activity).toBeGreaterThan(0);
});

test('R21: when the series ends, what is open is dissolved and nothing more comes', () => {
  const groups = series('flash', 30, 5);
  expect(groups).toHaveLength(1);
  expect(groups[0].now.alive).toBe(false);
});
