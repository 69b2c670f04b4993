import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { small } from '../../test/support.ts';
import { runsOf, secondsOf, timingOf, withTiming, type Errand, type Timing } from './forecast.ts';

const here = { ...small({ days: 30 }), id: 'here' };
const there = { ...small({ days: 60 }), id: 'there' };
const errand = fc.record({
  scenario: fc.constantFrom(here, there),
  policies: fc.integer({ min: 1, max: 9 }),
  jobs: fc.integer({ min: 0, max: 50 }),
});
const workers = fc.integer({ min: 1, max: 8 });
/** A machine that takes as long for each day of a member; so many such jobs were timed. */
const steady = (pace: number, errands: readonly Errand[]): Timing[] =>
  errands.map((one) => timingOf(one, timingOf(one, 0).load * pace));

test('on a steady machine the forecast is what the jobs take, one worker or many', () => {
  const property = fc.property(
    fc.array(errand, { minLength: 1, maxLength: 5 }),
    fc.array(errand, { minLength: 1, maxLength: 5 }),
    (timed, errands) => {
      const pace = 0.01;
      const alone = errands.reduce((sum, one) => sum + one.jobs * timingOf(one, 0).load * pace, 0) / 1000;
      expect(secondsOf(errands, steady(pace, timed), 1)).toBeCloseTo(alone, 6);
    },
  );
  fc.assert(property);
});

test('as many jobs as workers take as long as one, and one more takes twice that', () => {
  fc.assert(
    fc.property(workers, (size) => {
      const timings = [timingOf({ scenario: here, policies: 2 }, 500)];
      const seconds = (jobs: number): number | undefined =>
        secondsOf([{ scenario: here, policies: 2, jobs }], timings, size);
      expect([seconds(size), seconds(size + 1)]).toEqual([0.5, 1]);
    }),
  );
});

describe('what counts', () => {
  test('nothing is foretold before anything was timed, and nothing to do takes no time', () => {
    expect(secondsOf([{ scenario: here, policies: 1, jobs: 3 }], [], 2)).toBeUndefined();
    expect(secondsOf([], [timingOf({ scenario: here, policies: 1 }, 9)], 2)).toBe(0);
  });

  test('the scenario itself before others', () => {
    const timings = [timingOf({ scenario: here, policies: 1 }, 100), timingOf({ scenario: there, policies: 1 }, 900)];
    expect(secondsOf([{ scenario: here, policies: 1, jobs: 1 }], timings, 1)).toBeCloseTo(0.1, 9);
    expect(secondsOf([{ scenario: there, policies: 1, jobs: 1 }], timings, 1)).toBeCloseTo(0.9, 9);
  });

  test('the latest jobs of each scenario: slow first ones are forgotten, those of another scenario are not', () => {
    const one = (ms: number): Timing => timingOf({ scenario: here, policies: 1 }, ms);
    const other = timingOf({ scenario: there, policies: 1 }, 7);
    const first = [other, ...Array.from({ length: 30 }, () => one(5000))];
    const timings = Array.from({ length: 30 }, () => one(100)).reduce<readonly Timing[]>(withTiming, first);
    expect(timings.filter(({ scenario }) => scenario === 'here').map(({ ms }) => ms)).toEqual(Array(30).fill(100));
    expect(timings).toContain(other);
  });
});

test('runs are policies times seeds', () => {
  const errands = [
    { scenario: here, policies: 3, jobs: 4 },
    { scenario: there, policies: 2, jobs: 5 },
  ];
  expect(runsOf(errands)).toBe(22);
});
