import { expect, test } from 'vitest';
import { fakeBenches, fakeTime } from '../../test/fakeBench.ts';
import { act, small } from '../../test/support.ts';
import { Comparison } from './comparison.svelte.ts';
import { KeptComparison } from './keptComparison.ts';
import { toKept, toShared } from './sharedComparison.ts';
import { inMemory } from './store.ts';

const scenario = small({ days: 9 });
const fee = { name: { zh: '收费', en: 'Fee' }, interventions: [act('redPacketAdFee', 2, { fee: 100 })] };
const blank = () => new Comparison({ hire: fakeBenches(() => Promise.resolve([])).hire, size: 1, time: fakeTime() });

test('what was in hand is there again on the next visit', async () => {
  const [store, before, after] = [inMemory(), blank(), blank()];
  before.open(scenario, [fee], { first: 7, wanted: 31, metric: 'quits', worth: 3 });
  await new KeptComparison(before, store).flush();
  await new KeptComparison(after, store).restore();
  expect(toShared(after)).toEqual(toShared(before));
});

test('a policy that is yet to be mended is kept, and not handed on', async () => {
  const [store, before, after] = [inMemory(), blank(), blank()];
  const twice = { name: { zh: '两次', en: 'Twice' }, interventions: [fee.interventions[0], fee.interventions[0]] };
  before.open(scenario, [fee, twice]);
  await new KeptComparison(before, store).flush();
  await new KeptComparison(after, store).restore();
  expect(toKept(after)).toEqual(toKept(before));
  expect(after.broken.size).toBe(1);
  expect(toShared(after)?.arms.map(({ title }) => title.en)).toEqual(['Do nothing', 'Fee']);
});

test('what is open already is not replaced, and what cannot be read is left aside', async () => {
  const [store, open, other] = [inMemory(), blank(), blank()];
  open.open(scenario, [fee]);
  await store.saveComparison('{"format": 99, "kind": "comparison"}');
  await new KeptComparison(open, store).restore();
  expect(open.arms).toHaveLength(2);
  await new KeptComparison(other, store).restore();
  expect(other.scenario).toBeUndefined();
});

test('the arms stand in the order they stood in, and the question is the one that was asked', async () => {
  const [store, before, after] = [inMemory(), blank(), blank()];
  const dearer = { name: { zh: '更贵', en: 'Dearer' }, interventions: [act('redPacketAdFee', 2, { fee: 200 })] };
  before.open(scenario, [fee, dearer]);
  before.holdAgainst(before.arms[1].id);
  before.choose(before.arms[2].id);
  await new KeptComparison(before, store).flush();
  await new KeptComparison(after, store).restore();
  const titles = (comparison: Comparison) => [
    ...comparison.arms.map(({ name }) => name.en),
    comparison.baseline.name.en,
    comparison.chosen?.name.en,
  ];
  expect(titles(after)).toEqual(['Do nothing', 'Fee', 'Dearer', 'Fee', 'Dearer']);
});
