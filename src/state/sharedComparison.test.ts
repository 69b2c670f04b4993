import { expect, test } from 'vitest';
import { fakeBenches, fakeTime, settled } from '../../test/fakeBench.ts';
import { undrawn } from '../../test/outcomes.ts';
import { act, small } from '../../test/support.ts';
import { parseComparison } from '../compare/parseComparison.ts';
import { writeComparison } from '../compare/comparisonFile.ts';
import { metricsFor } from '../compare/metrics.ts';
import type { Outcome } from '../compare/outcome.ts';
import { NOTHING } from './arms.ts';
import { Comparison } from './comparison.svelte.ts';
import { takeShared, toKept, toSample, toShared } from './sharedComparison.ts';

const scenario = small({ days: 9 });
const called = (name: string) => ({ zh: `${name}甲`, en: name });
const rules = { name: called('Rules'), interventions: [act('groupRules', 1)] };
const fee = { name: called('Fee'), interventions: [act('redPacketAdFee', 2, { fee: 100 })] };
const none = () => undefined;

const outcome = (value: number): Outcome => ({
  metrics: new Float64Array(metricsFor(9).length).fill(value),
  drawn: undrawn,
});

function laboratory(run = () => Promise.resolve<Outcome[]>([])) {
  return new Comparison({ hire: fakeBenches(run).hire, size: 1, time: fakeTime() });
}

/** Handed on as a file, and opened by somebody else. */
function handedOn(comparison: Comparison): Comparison {
  const parsed = parseComparison(writeComparison(toShared(comparison)!, none), none);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const other = laboratory();
  expect(takeShared(other, parsed.comparison)).toEqual([]);
  return other;
}

const question = ({ scenario: on, arms, baseline, chosen, first, wanted, metric, worth }: Comparison) => ({
  scenario: on,
  acts: arms.map(({ name, look, interventions }) => [name, look, interventions]),
  baseline: baseline.name,
  chosen: chosen?.name,
  seeds: [first, wanted],
  metric: [metric, worth[metric]],
});

test('whoever opens what was handed on sees the same question', () => {
  const comparison = laboratory();
  comparison.open(scenario, [rules, fee], { first: 7, wanted: 31, metric: 'quits', worth: 3 });
  expect(question(handedOn(comparison))).toEqual(question(comparison));
  comparison.choose(comparison.arms[2].id);
  expect(question(handedOn(comparison))).toEqual(question(comparison));
  comparison.holdAgainst(comparison.arms[1].id);
  expect(question(handedOn(comparison))).toEqual(question(comparison));
  comparison.choose(NOTHING.id);
  const other = question(handedOn(comparison));
  expect([other.baseline, other.chosen]).toEqual([rules.name, NOTHING.name]);
});

test('once it was stopped, the seeds that are handed on are those behind what is seen; for oneself they stay those that were wanted', async () => {
  const open: ((outcomes: Outcome[]) => void)[] = [];
  const time = fakeTime();
  const { hire } = fakeBenches(() => new Promise((resolve) => open.push(resolve)));
  const comparison = new Comparison({ hire, size: 1, time });
  const end = async () => {
    open.shift()?.([outcome(1), outcome(2)]);
    await settled();
  };
  comparison.open(scenario, [rules], { wanted: 1000 });
  comparison.run();
  await end();
  expect(toShared(comparison)!.seeds.count).toBe(1000);
  comparison.stop();
  await end();
  time.pass(1000);
  await settled();
  expect(comparison.seeds).toBe(2);
  expect(toShared(comparison)!.seeds.count).toBe(2);
  expect(toKept(comparison)!.seeds.count).toBe(1000);
});

test('what was there before can be had again, with all that was run of it', async () => {
  const comparison = laboratory(() => Promise.resolve([outcome(1), outcome(2)]));
  comparison.open(scenario, [rules], { wanted: 2 });
  comparison.run();
  await settled();
  const before = question(comparison);
  expect(toSample(comparison, ({ en }) => en).rows).toHaveLength(2);
  takeShared(comparison, { ...toShared(comparison)!, seeds: { first: 50, count: 3 } });
  expect(comparison.first).toBe(50);
  expect(toSample(comparison, ({ en }) => en).rows).toHaveLength(0);
  comparison.goBack();
  expect(question(comparison)).toEqual(before);
  expect(toSample(comparison, ({ en }) => en)).toMatchObject({ seeds: ['1', '2'], arms: ['Do nothing', 'Rules'] });
  expect(comparison.past).toBeUndefined();
});

test('where there are more policies than places, those left out are named', () => {
  const comparison = laboratory();
  const arms = Array.from({ length: 8 }, (_, k) => ({ title: called(`p${k}`), interventions: fee.interventions }));
  const shared = { engine: '', scenario, seeds: { first: 1, count: 2 }, arms, metric: 'quits', worth: 1 };
  expect(takeShared(comparison, shared)).toEqual([called('p7')]);
  expect(comparison.baseline.name).toEqual(called('p0'));
});
