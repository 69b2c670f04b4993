import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { metricsFor } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { OutcomeRows } from '../compare/outcomeRows.ts';
import { summaryOf, type Summary } from '../compare/summary.ts';
import { Statistician } from './statistician.ts';

const outcome = (value: number): Outcome => ({
  metrics: new Float64Array(metricsFor(1).length).fill(value),
  drawn: {
    retention: new Float32Array(2).fill(value),
    gone: new Float32Array(6),
    people: new Float32Array(1),
    kept: new Float32Array(1),
  },
});

/** A statistician of two arms to which outcomes come in, and all that it found. */
function office() {
  const time = fakeTime();
  const { hire, all } = fakeBenches(() => Promise.resolve([]));
  const arms = [new OutcomeRows(), new OutcomeRows()];
  const found: Summary[] = [];
  const failures: string[] = [];
  let worth = {};
  const statistician = new Statistician(hire, time, {
    sum: () => ({ days: 1, arms, worth, found: (summary) => found.push(summary) }),
    failed: (reason) => failures.push(reason),
  });
  const ask = (other: Record<string, number>): void => void (worth = other);
  const look = async (): Promise<void> => {
    time.pass(10_000);
    statistician.look();
    await settled();
  };
  /** What is to be found. */
  const truth = (): Summary => summaryOf({ days: 1, arms: arms.map(({ list }) => list), worth });
  return { arms, all, ask, failures, found, look, statistician, time, truth };
}

test('however often it looked before, it finds what is there', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ arm: fc.nat(1), seed: fc.nat(5), value: fc.nat(9), look: fc.boolean() }), { maxLength: 20 }),
      async (arrivals) => {
        const { arms, found, look, truth } = office();
        for (const { arm, seed, value, look: now } of arrivals) {
          arms[arm].put(seed, outcome(value / 10));
          if (now) await look();
        }
        await look();
        expect(found.at(-1)).toEqual(truth());
      },
    ),
    { numRuns: 30 },
  ));

test('a worker in place of one that died finds the same', async () => {
  const { arms, all, failures, found, look, truth } = office();
  arms[0].put(0, outcome(0.1));
  await look();
  all[0].die('gone');
  arms[1].put(0, outcome(0.2));
  await look();
  expect(failures).toEqual(['gone']);
  await look();
  expect(all).toHaveLength(2);
  expect(found.at(-1)).toEqual(truth());
});

test('asked again and again, it rests between two looks', async () => {
  const { found, statistician, time } = office();
  statistician.look();
  await settled();
  statistician.look();
  statistician.look();
  await settled();
  expect(found).toHaveLength(1);
  time.pass(250);
  await settled();
  expect(found).toHaveLength(2);
});

test('the more it knows the longer it rests, but what is asked anew it looks at once', async () => {
  const { arms, ask, found, look, statistician, time } = office();
  for (const rows of arms) for (let seed = 0; seed < 200; seed++) rows.put(seed, outcome(0.5));
  await look();
  statistician.look();
  time.pass(499);
  await settled();
  expect(found).toHaveLength(1);
  time.pass(1);
  await settled();
  expect(found).toHaveLength(2);
  ask({ trust: 0.1 });
  statistician.look();
  await settled();
  expect(found).toHaveLength(3);
});
