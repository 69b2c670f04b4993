import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioOf } from '../../test/savedRun.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';
import { diffRuns, isSame, type Change, type Recipe, type RunDiff } from './diffRuns.ts';

const first = scenarioOf('ad-flooded-industry');
const other = scenarioOf('healthy-hobby');
const longer: Scenario = { ...first, days: first.days + 5, people: first.people.slice(1) };

const act = fc
  .record({
    strategy: fc.constantFrom('redPacketAdFee', 'groupRules', 'welcomeNewcomers'),
    from: fc.oneof(fc.nat(3), fc.constantFrom('1 09:30', '2 00:00')),
    until: fc.option(fc.constantFrom(5, '6 12:00'), { nil: undefined }),
    group: fc.option(fc.constant('main'), { nil: undefined }),
    fee: fc.constantFrom(undefined, 50, 200),
  })
  .map(({ strategy, from, until, group, fee }): Intervention => ({
    strategy,
    from,
    ...(until === undefined ? {} : { until }),
    ...(group === undefined ? {} : { group }),
    ...(fee === undefined || strategy !== 'redPacketAdFee' ? {} : { params: { fee } }),
  }));
const recipe: fc.Arbitrary<Recipe> = fc.record({
  scenario: fc.constantFrom(first, other, longer),
  seed: fc.constantFrom('一', '二'),
  acts: fc.array(act, { maxLength: 6 }),
});

const turned = ({ path, a, b }: Change): Change => ({ path, a: b, b: a });
const mirrored = ({ seed, scenario, acts }: RunDiff): RunDiff => ({
  seed: seed && turned(seed),
  scenario: scenario.map(turned),
  acts: acts.map(({ a, b, changes }) => ({ a: b, b: a, changes: changes.map(turned) })),
});

test('a run does not differ from itself, however its acts are listed', () => {
  fc.assert(
    fc.property(recipe, (a) => {
      expect(isSame(diffRuns(a, { ...a, acts: a.acts.toReversed() }))).toBe(true);
    }),
  );
});

test('turned round, a diff is the diff of the two turned round', () => {
  fc.assert(
    fc.property(recipe, recipe, (a, b) => {
      expect(diffRuns(b, a)).toEqual(mirrored(diffRuns(a, b)));
    }),
  );
});

test('what is said to be only in one run is as many acts as it has more', () => {
  fc.assert(
    fc.property(recipe, recipe, (a, b) => {
      const { acts } = diffRuns(a, b);
      const onlyIn = (side: 'a' | 'b') =>
        acts.filter((change) => change[side === 'a' ? 'b' : 'a'] === undefined).length;
      expect(onlyIn('a') - onlyIn('b')).toBe(a.acts.length - b.acts.length);
    }),
  );
});

test('seed, versions of a scenario and acts are told apart', () => {
  const fee = (from: number | string, amount: number) => ({
    strategy: 'redPacketAdFee',
    from,
    params: { fee: amount },
  });
  const diff = diffRuns(
    { scenario: first, seed: '一', acts: [fee(3, 100), { strategy: 'groupRules', from: 1 }] },
    { scenario: { ...first, days: 7 }, seed: '二', acts: [fee('3 00:00', 200)] },
  );
  expect(diff.seed).toEqual({ path: 'seed', a: '一', b: '二' });
  expect(diff.scenario).toEqual([{ path: 'days', a: first.days, b: 7 }]);
  expect(diff.acts.map(({ a, b, changes }) => [a?.strategy, b?.strategy, changes])).toEqual([
    ['groupRules', undefined, []],
    ['redPacketAdFee', 'redPacketAdFee', [{ path: 'params.fee', a: 100, b: 200 }]],
  ]);
});

test('a setting that was left out is its default', () => {
  const of = (params?: Intervention['params']): Recipe => ({
    scenario: first,
    seed: '',
    acts: [{ strategy: 'redPacketAdFee', from: 3, ...(params ? { params } : {}) }],
  });
  expect(isSame(diffRuns(of(), of({ fee: 100 })))).toBe(true);
  expect(isSame(diffRuns(of(), of({ fee: 110 })))).toBe(false);
});

test('of two scenarios only the ids are told, not each field', () => {
  const diff = diffRuns({ scenario: first, seed: '', acts: [] }, { scenario: other, seed: '', acts: [] });
  expect(diff.scenario).toEqual([{ path: 'id', a: first.id, b: other.id }]);
});
