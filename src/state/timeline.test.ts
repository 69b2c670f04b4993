import { expect, test } from 'vitest';
import { begin, end } from './policy.ts';
import { decided, decisionsOf, finalPolicy, policyAt, untouched } from './timeline.ts';

const fee = { strategy: 'redPacketAdFee' };
const rules = { strategy: 'groupRules' };
const day = (n: number): number => n * 1440;

test('the policy at a minute is that of the last decision before it', () => {
  const timeline = decided(untouched, day(10), begin([], fee, day(10), {}));
  expect(policyAt(timeline, [], day(9))).toEqual([]);
  expect(policyAt(timeline, [], day(10))).toHaveLength(1);
});

test('a decision in the past drops the later ones', () => {
  const first = { ...decided(untouched, day(10), begin([], fee, day(10), {})), furthest: day(20) };
  const second = decided(first, day(3), begin([], rules, day(3), {}));
  expect(finalPolicy(second, []).map((i) => i.strategy)).toEqual(['groupRules']);
  expect(second.furthest).toBe(day(3));
});

test('the decisions of a run are told from its policy', () => {
  const policy = end(begin(begin([], fee, day(2), { fee: 50 }), rules, day(4), {}), fee, day(6));
  const decisions = decisionsOf(policy, []);
  expect(decisions.map((d) => d.at / 1440)).toEqual([2, 4, 6]);
  expect(decisions[1]?.policy.find((i) => i.strategy === 'redPacketAdFee')?.until).toBeUndefined();
  expect(decisions[2]?.policy).toEqual(policy);
});

test("a scenario's own plan is no decision of the trainee", () => {
  const given = [{ strategy: 'groupRules', from: 5, until: 9, params: {} }];
  expect(decisionsOf(given, given)).toEqual([]);
});
