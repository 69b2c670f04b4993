import { describe, expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { noise } from '../../test/searches.ts';
import { undrawn } from '../../test/outcomes.ts';
import { act, small } from '../../test/support.ts';
import type { Job } from '../compare/laboratory.ts';
import { metricsFor } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { runsIn } from '../compare/search/search.ts';
import type { Intervention } from '../runner/frame.ts';
import { NOTHING, withArm } from './arms.ts';
import { Comparison } from './comparison.svelte.ts';
import { KeptComparison } from './keptComparison.ts';
import { KeptSearch } from './keptSearch.ts';
import { PolicySearch } from './policySearch.svelte.ts';
import { questOf, USUAL } from './quest.ts';
import { inMemory, type Store } from './store.ts';

const scenario = small({ days: 30 });
const fee = { name: { zh: '收费', en: 'Fee' }, interventions: [act('redPacketAdFee', 1, { fee: 100 })] };
const rules = { name: { zh: '群规', en: 'Rules' }, interventions: [act('groupRules', 1)] };
const arms = withArm(withArm([NOTHING], 1, rules), 2, fee);
const wish = { ...USUAL, runs: 100, money: 500, switched: { '0.from.': true } };
const quest = questOf(wish, 'retention30', scenario, arms[2]);

/** Whatever a policy comes out with on a seed, the same each time. */
const run = ({ policies, seed }: Job): Promise<Outcome[]> =>
  Promise.resolve(
    policies.map((policy) => ({
      metrics: Float64Array.from(metricsFor(30), ({ id }) => noise(seed, id, JSON.stringify(policy))),
      drawn: undrawn,
    })),
  );
const searcherOf = (): PolicySearch => new PolicySearch({ hire: fakeBenches(run).hire, size: 2, time: fakeTime() });
async function finished(searcher: PolicySearch): Promise<PolicySearch> {
  while (searcher.phase === 'running') await settled();
  return searcher;
}
/** Begun, stopped after so many runs, and kept. */
async function interrupted(store: Store, after: number): Promise<PolicySearch> {
  const searcher = searcherOf();
  searcher.begin(quest);
  while (searcher.phase === 'running' && searcher.search && runsIn(searcher.search) < after) await Promise.resolve();
  searcher.stop();
  await new KeptSearch(searcher, store).flush();
  return searcher;
}

test.each([1, 20, 60])(
  'after %i runs and a reload it goes on, and ends as if it had never been interrupted',
  async (after) => {
    const store = inMemory();
    const before = await interrupted(store, after);
    const again = searcherOf();
    // Elsewhere the same policy goes by another number and name.
    const here = withArm([NOTHING], 7, { ...fee, name: { zh: '别名', en: 'Another name' } });
    await new KeptSearch(again, store).restore(scenario, here);
    expect([again.phase, again.quest?.arm, again.progress.done]).toEqual(['stopped', 7, before.progress.done]);
    expect([again.search, again.quest?.wish]).toEqual([before.search, wish]);
    again.goOn();
    const whole = searcherOf();
    whole.begin(quest);
    expect((await finished(again)).search).toEqual((await finished(whole)).search);
    expect(again.phase).toBe('done');
  },
);

test('it comes back with the comparison, however its policy was written before the reload', async () => {
  const store = inMemory();
  const blank = (): Comparison => new Comparison({ hire: fakeBenches(run).hire, size: 1, time: fakeTime() });
  const [before, after] = [blank(), blank()];
  // Parameters left out, or in another order, as an editor may leave them.
  const loose: Intervention[] = [
    { strategy: 'redPacketAdFee', from: 4 },
    { strategy: 'groupRules', from: '2 09:30', params: { penalty: 'warn', announce: 'notice' } },
  ];
  before.open(scenario, [{ name: fee.name, interventions: loose }]);
  const searcher = searcherOf();
  searcher.begin(questOf(wish, 'retention30', scenario, before.arms[1]));
  searcher.stop();
  await new KeptSearch(searcher, store).flush();
  await new KeptComparison(before, store).flush();
  await new KeptComparison(after, store).restore();
  const again = searcherOf();
  await new KeptSearch(again, store).restore(after.scenario ?? small(), after.arms);
  expect([again.phase, again.search]).toEqual(['stopped', searcher.search]);
});

test('what was found to the end is there again', async () => {
  const store = inMemory();
  const before = await interrupted(store, Infinity);
  const again = searcherOf();
  await new KeptSearch(again, store).restore(scenario, arms);
  expect([before.phase, again.phase, again.search]).toEqual(['done', 'done', before.search]);
});

describe('it does not come back', () => {
  const restored = async (...[store, own, others]: [Store, typeof scenario, typeof arms]): Promise<unknown> => {
    const again = searcherOf();
    await new KeptSearch(again, store).restore(own, others);
    return again.quest;
  };

  test('in another scenario, nor where its policy is changed or gone', async () => {
    const store = inMemory();
    await interrupted(store, 20);
    const dearer = { ...fee, interventions: [act('redPacketAdFee', 1, { fee: 200 })] };
    expect(await restored(store, { ...scenario, days: 31 }, arms)).toBeUndefined();
    expect(await restored(store, scenario, withArm(arms.slice(0, 2), 2, dearer))).toBeUndefined();
    expect(await restored(store, scenario, arms.slice(0, 2))).toBeUndefined();
    expect(await restored(store, scenario, arms)).toBeDefined();
  });

  test('over a search that is in hand', async () => {
    const store = inMemory();
    await interrupted(store, 20);
    const other = searcherOf();
    other.begin(questOf(USUAL, 'retention30', scenario, arms[1]));
    await new KeptSearch(other, store).restore(scenario, arms);
    expect(other.quest?.arm).toBe(1);
    other.stop();
  });

  test.each(['', '{', '[]', '{"print":1}', JSON.stringify({ print: '', metric: '', wish: USUAL, results: [] })])(
    'from what cannot be read: %s',
    async (text) => {
      const store = inMemory();
      await store.saveSearch(text);
      expect(await restored(store, scenario, arms)).toBeUndefined();
    },
  );
});
