import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, outcomesOf, settled } from '../../test/fakeBench.ts';
import { act, small } from '../../test/support.ts';
import type { Job } from '../compare/laboratory.ts';
import { Comparison } from './comparison.svelte.ts';
import { KeptResults } from './keptResults.ts';
import { inMemory } from './store.ts';

const scenario = small({ days: 30 });
const arm = (fee: number) => ({
  name: { zh: `费 ${fee}`, en: `fee ${fee}` },
  interventions: [act('redPacketAdFee', 2, { fee })],
});

/** A page with a comparison of so many seeds on it. */
function visit(fees: readonly number[], beginning: { first?: number; wanted?: number } = { wanted: 6 }) {
  const jobs: Job[] = [];
  const benches = fakeBenches((job) => {
    jobs.push(job);
    return Promise.resolve(outcomesOf(job));
  });
  const comparison = new Comparison({ hire: benches.hire, size: 1, time: fakeTime() });
  comparison.open(scenario, fees.map(arm), beginning);
  return { comparison, jobs };
}

const metricsOf = (comparison: Comparison) =>
  comparison.arms.map((one) => comparison.rows(one).list.map((outcome) => outcome && [...outcome.metrics]));

async function kept(fees: readonly number[]) {
  const store = inMemory();
  const { comparison } = visit(fees);
  comparison.run();
  await settled();
  await new KeptResults(comparison, store).flush();
  return { store, comparison };
}

test('what was run is there again, and is not run again', async () => {
  const { store, comparison: before } = await kept([100]);
  const { comparison, jobs } = visit([100]);
  await new KeptResults(comparison, store).restore();
  expect(comparison.phase).toBe('done');
  expect(metricsOf(comparison)).toEqual(metricsOf(before));
  comparison.run();
  await settled();
  expect(jobs).toEqual([]);
});

test('an arm that was not there is all that is run', async () => {
  const { store } = await kept([100]);
  const { comparison, jobs } = visit([200, 100]);
  await new KeptResults(comparison, store).restore();
  expect(comparison.phase).toBe('stopped');
  comparison.run();
  await settled();
  expect(new Set(jobs.map(({ policies }) => JSON.stringify(policies)))).toEqual(
    new Set([JSON.stringify([arm(200).interventions])]),
  );
});

test('results of other seeds or of other policies are left aside', async () => {
  const { store } = await kept([100]);
  for (const { comparison } of [visit([100], { first: 2, wanted: 6 }), visit([300], { first: 2, wanted: 6 })]) {
    await new KeptResults(comparison, store).restore();
    expect(comparison.phase).toBe('idle');
    expect(metricsOf(comparison)).toEqual([[], []]);
  }
});

test('what was run only to warm the workers up is not kept', async () => {
  const store = inMemory();
  const { comparison } = visit([100]);
  comparison.warm();
  await settled();
  await new KeptResults(comparison, store).flush();
  expect(await store.results()).toBeUndefined();
});
