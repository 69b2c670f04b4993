import fc from 'fast-check';
import { expect, test } from 'vitest';
import { small, tell } from '../../../test/support.ts';
import { ATTENTION } from '../codes.ts';
import { parameters, parameterValues } from '../parameters.ts';
import { HIRED } from '../people.ts';
import { hazardOf, highestHazard } from './quitting.ts';

const lived = tell(small(), { days: 3 });
const [group] = lived.groups;
const c = group.members.columns;

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any parameters in their ranges. */
const values = fc
  .record(Object.fromEntries(Object.entries(parameters).map(([name, { min, max }]) => [name, real(min, max)])))
  .map(parameterValues);

const state = fc.record({
  attention: fc.constantFrom(...Object.values(ATTENTION)),
  worth: real(-40, 40),
  ties: real(0, 8),
  warmth: real(0, 1),
  habit: real(0, 1),
  trust: real(0, 1),
  straw: real(0, 20),
  founder: fc.constantFrom(0, 1),
  days: fc.nat({ max: 90 }),
  silence: fc.nat({ max: 60 }),
  isPlanned: fc.boolean(),
});
type State = typeof state extends fc.Arbitrary<infer S> ? S : never;

/** Puts the first member and the group into a state; the minute at which they are in it. */
function putInto({ days, silence, isPlanned, ...columns }: State): number {
  const minute = lived.now;
  for (const [name, value] of Object.entries(columns)) c[name as keyof typeof columns][0] = value;
  c.joinedAt[0] = minute - days * 1440;
  group.now.lastMessageAt = minute - silence * 1440;
  group.now.endsAt = isPlanned ? minute + 1440 : -1;
  return minute;
}

test('no hazard is above the highest, whatever a member has been through: luck beyond that decides unweighed', () => {
  fc.assert(
    fc.property(values, state, (p, given) => {
      const world = { ...lived, p };
      const hazard = hazardOf(world, group, 0, putInto(given));
      expect(hazard).toBeGreaterThanOrEqual(0);
      expect(hazard).toBeLessThanOrEqual(highestHazard(world));
    }),
    { numRuns: 1000 },
  );
});

test('a member at his wits’ end comes to the highest hazard but for what a dead group adds', () => {
  const minute = putInto({
    ...{ attention: ATTENTION.open, worth: -40, ties: 0, warmth: 0, habit: 0, trust: 0, straw: 20, founder: 0 },
    ...{ days: 0, silence: 0, isPlanned: false },
  });
  expect(hazardOf(lived, group, 0, minute)).toBeCloseTo(highestHazard(lived) - lived.p.clearDead, 12);
});

test('whoever is paid to be there does not quit', () => {
  const { origin } = lived.people.columns;
  const before = origin[c.person[0]];
  origin[c.person[0]] = HIRED;
  expect(hazardOf(lived, group, 0, lived.now)).toBe(0);
  origin[c.person[0]] = before;
});
