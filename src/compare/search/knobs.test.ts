import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtIns } from '../../../test/policies.ts';
import { policyOf } from '../../scenario/parse.ts';
import { FORMAT } from '../../scenario/format.ts';
import { dimensionOf, knobsOf } from './knobs.ts';
import { policyAt } from './space.ts';

const acts = [
  { strategy: 'groupRules', from: 2 },
  { strategy: 'redPacketAdFee', from: '3 09:30', until: 20, params: { fee: 100 } },
];
const knobs = knobsOf(acts, 30);
const knob = (id: string) => {
  const found = knobs.find((one) => one.id === id);
  if (!found) throw new Error(`There is no knob ${id}.`);
  return found;
};

test('whatever may be moved has the value that the policy has now', () => {
  expect(knob('1.param.fee').value).toBe(100);
  expect(knob('1.from.').value).toBe(3);
  expect(knob('0.used.').value).toBe(true);
});

test('levels keep to the bounds, hold the own value, and are not too many', () => {
  const bounds = fc.tuple(fc.integer({ min: -50, max: 600 }), fc.integer({ min: -50, max: 600 }));
  fc.assert(
    fc.property(bounds, ([one, other]) => {
      const { param, value } = knob('1.param.fee');
      if (param.kind !== 'range') throw new Error('A fee is a range.');
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const { levels } = dimensionOf(knob('1.param.fee'), { low, high });
      expect(levels.length).toBeGreaterThan(0);
      expect(levels.length).toBeLessThanOrEqual(22);
      if (low <= Number(value) && high >= Number(value)) expect(levels).toContain(value);
      for (const level of levels) {
        expect(level).toBeGreaterThanOrEqual(Math.max(param.min, Math.min(low, param.max)));
        expect(level).toBeLessThanOrEqual(Math.max(param.min, Math.min(high, param.max)));
      }
    }),
  );
});

test('it begins before it ends, at its own time of day', () => {
  const from = dimensionOf(knob('1.from.'));
  expect(Math.max(...from.levels.map(Number))).toBe(19);
  expect(policyAt({ interventions: acts, dimensions: [from] }, [from.levels.indexOf(8)])[1].from).toBe('8 09:30');
});

test('what is not used is not in the policy, whatever its other settings', () => {
  const dimensions = knobs.filter(({ act }) => act === 1).map((one) => dimensionOf(one));
  const point = dimensions.map(({ of }) => (of === 'used' ? 0 : 1));
  expect(policyAt({ interventions: acts, dimensions }, point)).toEqual([acts[0]]);
});

test('of every reference policy the own point is that policy, and it is lawful', () => {
  for (const scenario of builtIns) {
    const dimensions = knobsOf(scenario.reference, scenario.days).map((one) => dimensionOf(one));
    const policy = policyAt(
      { interventions: scenario.reference, dimensions },
      dimensions.map(({ own }) => own),
    );
    expect(policy.map(({ strategy, from }) => [strategy, from])).toEqual(
      scenario.reference.map(({ strategy, from }) => [strategy, from]),
    );
    expect(policyOf({ format: FORMAT, interventions: policy }, scenario).ok, scenario.id).toBe(true);
  }
});
