import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { metricsFor } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { summaryOf, type Evidence, type Summary } from '../compare/summary.ts';
import { Statistician } from './statistician.ts';

const outcome = (value: number): Outcome => ({
  metrics: new Float64Array(metricsFor(1).length).fill(value),
  retention: new Float32Array(2).fill(value),
  gone: new Float32Array(6),
  people: new Float32Array(1),
  kept: new Float32Array(1),
});

/** A statistician of two arms to which outcomes come in, and all that it found. */
function office() {
  const time = fakeTime();
  const { hire, all } = fakeBenches(() => Promise.resolve([]));
  const arms: Outcome[][] = [[], []];
  const found: Summary[] = [];
  const failures: string[] = [];
  let worth = {};
  const evidence = (): Evidence => ({ days: 1, arms, worth });
  const statistician = new Statistician(hire, time, {
    sum: () => ({ evidence: evidence(), found: (summary) => found.push(summary) }),
    failed: (reason) => failures.push(reason),
  });
  const ask = (other: Record<string, number>): void => void (worth = other);
  const look = async (): Promise<void> => {
    time.pass(10_000);
    statistician.look();
    await settled();
  };
  return { arms, all, ask, evidence, failures, found, look, statistician, time };
}

test('bit by bit or at once, the summary is the same, and each outcome is told once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ arm: fc.nat(1), seed: fc.nat(5), value: fc.nat(9), look: fc.boolean() }), { maxLength: 20 }),
      async (arrivals) => {
        const { arms, all, evidence, found, look } = office();
        const told = new Set<Outcome>();
        for (const { arm, seed, value, look: now } of arrivals) {
          arms[arm][seed] = outcome(value / 10);
          if (!now) continue;
          arms.flat().forEach((one) => told.add(one));
          await look();
        }
        arms.flat().forEach((one) => told.add(one));
        await look();
        expect(found.at(-1)).toEqual(summaryOf(evidence()));
        expect(all[0].told).toBe(told.size);
      },
    ),
    { numRuns: 30 },
  ));

test('a worker in place of one that died is told everything', async () => {
  const { arms, all, evidence, failures, found, look } = office();
  arms[0][0] = outcome(0.1);
  await look();
  all[0].die('gone');
  arms[1][0] = outcome(0.2);
  await look();
  expect(failures).toEqual(['gone']);
  await look();
  expect(all[1].told).toBe(2);
  expect(found.at(-1)).toEqual(summaryOf(evidence()));
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
  for (const list of arms) for (let seed = 0; seed < 200; seed++) list[seed] = outcome(0.5);
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
