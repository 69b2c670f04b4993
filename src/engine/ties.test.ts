import { expect, test } from 'vitest';
import fc from 'fast-check';
import { createPeople, TIES } from './people.ts';
import { countTies, endOfTies, strengthenTie } from './ties.ts';
import type { World } from './world.ts';

const PEOPLE = 3;

/** Nothing but people and what is counted beside them. */
function acquaintances(): World {
  const people = createPeople(16);
  people.size = PEOPLE;
  const world = { people, tied: new Uint8Array(0) } as Pick<World, 'people' | 'tied'> as World;
  countTies(world);
  return world;
}

/** The same by looking through all places of a person, as if none were known to be free. */
function strengthenInAll(world: World, from: number, to: number, gain: number): number {
  const { tieWith, tieStrength, tiePrivate } = world.people.columns;
  const places = Array.from({ length: TIES }, (_, k) => from * TIES + k);
  const known = places.find((k) => tieStrength[k] > 0 && tieWith[k] === to);
  if (known !== undefined) {
    tieStrength[known] += gain * (1 - tieStrength[known]);
    return known;
  }
  const weakest = places.reduce((best, k) => (tieStrength[k] < tieStrength[best] ? k : best));
  if (tieStrength[weakest] > gain) return -1;
  tieWith[weakest] = to;
  tieStrength[weakest] = gain;
  tiePrivate[weakest] = 0;
  return weakest;
}

const meeting = fc.record({
  what: fc.constant('meet' as const),
  from: fc.nat({ max: PEOPLE - 1 }),
  to: fc.nat({ max: 40 }),
  gain: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
});
const fading = fc.record({ what: fc.constant('fade' as const), place: fc.nat({ max: PEOPLE * TIES - 1 }) });
const counting = fc.record({ what: fc.constant('count' as const) });
const lives = fc.array(fc.oneof({ weight: 6, arbitrary: meeting }, { weight: 3, arbitrary: fading }, counting), {
  maxLength: 120,
});

test('a tie takes the place it would take if all were looked through, and none lies behind the end', () => {
  fc.assert(
    fc.property(lives, (acts) => {
      const [quick, slow] = [acquaintances(), acquaintances()];
      for (const act of acts) {
        if (act.what === 'meet') {
          const { from, to, gain } = act;
          expect(strengthenTie(quick, from, to, gain)).toBe(strengthenInAll(slow, from, to, gain));
        } else if (act.what === 'fade') {
          for (const world of [quick, slow]) world.people.columns.tieStrength[act.place] = 0;
        } else countTies(quick);
        const { tieStrength } = quick.people.columns;
        for (let who = 0; who < PEOPLE; who++) {
          expect(tieStrength.subarray(endOfTies(quick, who), (who + 1) * TIES)).toSatisfy((rest: Float32Array) =>
            rest.every((strength) => strength === 0),
          );
        }
      }
      expect(quick.people.columns).toEqual(slow.people.columns);
    }),
  );
});

test('the seventeenth takes the place of the weakest, unless it is weaker still', () => {
  const world = acquaintances();
  for (let k = 0; k < TIES; k++) strengthenTie(world, 1, k + 10, k === 5 ? 0.2 : 0.5);
  expect(strengthenTie(world, 1, 99, 0.1)).toBe(-1);
  expect(strengthenTie(world, 1, 99, 0.3)).toBe(TIES + 5);
  expect(endOfTies(world, 1)).toBe(2 * TIES);
  expect(endOfTies(world, 0)).toBe(0);
});
