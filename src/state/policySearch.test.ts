import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { undrawn } from '../../test/outcomes.ts';
import { act, small } from '../../test/support.ts';
import type { Job } from '../compare/laboratory.ts';
import { metricsFor } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { noise } from '../../test/searches.ts';
import { PolicySearch } from './policySearch.svelte.ts';
import { questOf, USUAL } from './quest.ts';

const scenario = small({ days: 30 });
const metrics = metricsFor(30);
const arm = { id: 1, interventions: [act('redPacketAdFee', 1, { fee: 100 })] };
const quest = questOf({ ...USUAL, runs: 100 }, 'retention30', scenario, arm);

/** Whatever a policy comes out with on a seed, the same each time. */
const run = ({ policies, seed }: Job): Promise<Outcome[]> =>
  Promise.resolve(
    policies.map((policy) => ({
      metrics: Float64Array.from(metrics, ({ id }) => noise(seed, id, JSON.stringify(policy))),
      drawn: undrawn,
    })),
  );

async function finished(searcher: PolicySearch): Promise<void> {
  while (searcher.phase === 'running') await settled();
}

test.each([1, 2, 5])('%i workers, stopped on the way and gone on with, end where one does', async (size) => {
  const alone = new PolicySearch({ hire: fakeBenches(run).hire, size: 1, time: fakeTime() });
  alone.begin(quest);
  await finished(alone);
  const many = new PolicySearch({ hire: fakeBenches(run).hire, size, time: fakeTime() });
  many.begin(quest);
  await settled();
  many.stop();
  many.goOn();
  await finished(many);
  expect(alone.phase).toBe('done');
  expect(many.search).toEqual(alone.search);
});

test('a run that fails is told, and going on makes up for it', async () => {
  let broken = true;
  const { hire } = fakeBenches((job) => (broken ? Promise.reject(new Error('out of memory')) : run(job)));
  const searcher = new PolicySearch({ hire, size: 2, time: fakeTime() });
  searcher.begin(quest);
  await finished(searcher);
  expect([searcher.phase, searcher.problem]).toEqual(['failed', 'out of memory']);
  broken = false;
  searcher.goOn();
  await finished(searcher);
  expect([searcher.phase, searcher.problem]).toEqual(['done', '']);
});
