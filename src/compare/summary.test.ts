import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, small, sum } from '../../test/support.ts';
import { strategies } from '../strategies/index.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { compare } from './comparison.ts';
import { outcomesOf } from './laboratory.ts';
import { metricsFor } from './metrics.ts';
import { horizonsOf, type Outcome } from './outcome.ts';
import { runArms } from './runArms.ts';
import { summaryOf, type Summary } from './summary.ts';

const days = 9;
const scenario = small({ days });
const fee = act('redPacketAdFee', 2, { fee: 100 });
const policies = [[], [fee], [act('groupRules', 1)]];
const SEEDS = ['1', '2', '3', '4'];
const bySeed = SEEDS.map((seed) => outcomesOf({ scenario, policies, seed }));
const arms = policies.map((_, k) => bySeed.map((outcomes) => outcomes[k]));
const ids = metricsFor(days).map(({ id }) => id);

describe('outcomes', () => {
  test('are those of the arms run by themselves, defaults filled in', () => {
    const bare = [{ strategy: fee.strategy, from: fee.from }];
    const [named] = outcomesOf({ scenario, policies: [bare], seed: '1' });
    const params = Object.fromEntries(
      Object.entries(strategies.get('redPacketAdFee')!.params).map(([key, param]) => [key, param.default]),
    );
    const { interventions } = toSetup(scenario, { interventions: [{ ...fee, params }] });
    const [alone] = runArms(toSetup(scenario, { interventions: [] }), [interventions], '1');
    expect(named?.metrics).toEqual(alone?.metrics);
    expect(named?.drawn.retention).toEqual(Float32Array.from(alone?.retention ?? []));
  });

  test('tell by cause what was lost in all, up to rounding by the day', () => {
    for (const { drawn } of bySeed.flat()) {
      const { gone, retention } = drawn;
      horizonsOf(days).forEach((day, h) => {
        expect(1 - sum(gone.subarray(6 * h, 6 * h + 6)), String(day)).toBeCloseTo(retention[day], 1);
      });
    }
  });
});

describe('the summary', () => {
  test('tells by role who was kept, and leaves out the roles of which nobody ever came', () => {
    const [first] = summaryOf({ days, arms, worth: {} }).contrasts;
    const share = (k: number, role: number) => sum(arms[k].map(({ drawn }) => drawn.kept[role])) / SEEDS.length;
    expect(first.roles.length).toBeGreaterThan(3);
    for (const { role, people, from, to, low, median, high } of first.roles) {
      expect(people).toBeCloseTo(sum(arms[1].map((outcome) => outcome.drawn.people[role])) / SEEDS.length, 12);
      expect([from, to]).toEqual([expect.closeTo(share(0, role), 12), expect.closeTo(share(1, role), 12)]);
      expect(low <= median && median <= high).toBe(true);
    }
    const there = first.roles.map(({ role }) => role);
    arms[0][0].drawn.people.forEach((count, role) => expect(there.includes(role) || count === 0).toBe(true));
  });

  test('holds what the command line prints', () => {
    const rows = bySeed.map((outcomes) => outcomes.map(({ metrics }) => Array.from(metrics)));
    const names = ['a', 'b', 'c'];
    const printed = compare({ scenario: 's', seeds: SEEDS, arms: names, metrics: ids, rows });
    const { arms: shown, contrasts } = summaryOf({ days, arms, worth: {} });
    expect(shown.map(({ metrics }) => metrics)).toEqual(printed.arms.map(({ metrics }) => metrics));
    for (const { b, metric, median, low, high, probability } of printed.contrasts) {
      const found = contrasts[names.indexOf(b) - 1]?.metrics[metric]?.contrast;
      expect(found, `${b} ${metric}`).toEqual({ median, low, high, probability, seeds: SEEDS.length });
    }
  });

  test('shows what is there, and judges only the unbroken first seeds', () => {
    const few = Array.from({ length: 40 }, (_, k) => k);
    const valued = (value: number): Outcome => ({
      metrics: new Float64Array(metricsFor(1).length).fill(value),
      drawn: {
        retention: new Float64Array([1, value]),
        gone: new Float64Array(6),
        people: new Float64Array(1),
        kept: new Float64Array(1),
      },
    });
    const first = few.map(() => valued(0.5));
    const second = few.map((k) => (k === 4 ? undefined : valued(0.9)));
    const [shown] = summaryOf({ days: 1, arms: [first, second], worth: {} }).contrasts;
    expect(shown.seeds).toBe(39);
    expect(shown.metrics['retentionEnd']).toMatchObject({
      contrast: { probability: 1, seeds: 39 },
      verdict: { answer: 'unknown' },
    });
    const whole = summaryOf({ days: 1, arms: [first, few.map(() => valued(0.9))], worth: { retentionEnd: 0.1 } });
    expect(whole.contrasts[0]?.metrics['retentionEnd']?.verdict).toMatchObject({ answer: 'better' });
  });

  test('draws the curves that are kept, and judges by the numbers of all', () => {
    const bare = arms.map((outcomes) =>
      outcomes.map(({ metrics, drawn }, k) => ({ metrics, drawn: k < 2 ? drawn : undefined })),
    );
    const [all, kept, first] = [arms, bare, arms.map((outcomes) => outcomes.slice(0, 2))].map((some) =>
      summaryOf({ days, arms: some, worth: {} }),
    );
    const numbers = ({ arms: each, contrasts }: Summary) =>
      [each, contrasts].map((list) => list.map(({ metrics }) => metrics));
    const curves = ({ arms: each, contrasts }: Summary) => [
      each.map(({ retention }) => retention),
      contrasts.map(({ retention, gone, roles }) => [retention, gone, roles]),
    ];
    expect(numbers(kept)).toEqual(numbers(all));
    expect(curves(kept)).toEqual(curves(first));
  });

  test('depends on no order in which results came, and changes by cause add up to what retention loses', () => {
    const [{ gone, retention }] = summaryOf({ days, arms, worth: {} }).contrasts;
    expect(gone.map(({ day }) => day)).toEqual(horizonsOf(days));
    const mean = (k: number) => sum(arms[k].map((outcome) => outcome.drawn.retention[days])) / SEEDS.length;
    const change = sum(gone.at(-1)!.causes.map(({ from, to }) => to - from));
    expect(change).toBeCloseTo(mean(0) - mean(1), 1);
    expect(retention.median[0]).toBe(0);
    const order = fc.shuffledSubarray(
      SEEDS.map((_, k) => k),
      { minLength: SEEDS.length },
    );
    const property = fc.property(order, (places) => {
      const mixed = arms.map((outcomes) => places.map((k) => outcomes[k]));
      const again = summaryOf({ days, arms: mixed, worth: {} });
      expect(again.contrasts[0]?.retention).toEqual(summaryOf({ days, arms, worth: {} }).contrasts[0]?.retention);
    });
    fc.assert(property, { numRuns: 10 });
  });

  test('of nothing is empty', () => {
    const { arms: none, contrasts } = summaryOf({ days, arms: [[], []], worth: {} });
    expect([none[0]?.seeds, none[0]?.metrics, contrasts[0]?.metrics]).toEqual([0, {}, {}]);
  });
});
