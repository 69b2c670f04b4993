import { expect, test } from 'vitest';
import { measureClaims, policyOf, type NamedClaim } from './claims.ts';
import type { ClaimRow } from './report.ts';
import { scenarioOf } from './scenarioFiles.ts';

/** A short, small scenario, with enough people who sell for a fee to matter. */
const event = scenarioOf('flash-event')!;
const scenario = {
  ...event,
  people: event.people.map((entry) => (entry.role === 'advertiser' ? { ...entry, count: 20 } : entry)),
  reference: scenarioOf('ad-flooded-industry')!.reference,
};
const fee: NamedClaim = {
  strategy: 'redPacketAdFee',
  row: 'R18',
  scenario: scenario.id,
  metric: 'ads',
  claimed: null,
  sign: -1,
  day: 20,
};

const SEEDS = ['a', 'b', 'c', 'd'];

test("a claim is tried with the scenario's own acts of the strategy", () => {
  expect(policyOf(scenario, fee)).toEqual(scenario.reference.filter(({ strategy }) => strategy === 'redPacketAdFee'));
});

test('a claim with its own settings, or without such acts, is one act with the defaults otherwise', () => {
  expect(policyOf(scenario, { ...fee, params: { fee: 200 } })).toMatchObject([{ from: 7, params: { fee: 200 } }]);
  expect(policyOf(scenario, { ...fee, strategy: 'adBoard', from: 3 })).toMatchObject([
    { strategy: 'adBoard', from: 3 },
  ]);
});

test('a claim may name its group and its member, and what holds beside it in both runs', () => {
  const warned: NamedClaim = { ...fee, strategy: 'warnMember', group: 'main', member: 'p9', beside: ['groupRules'] };
  expect(policyOf(scenario, warned)).toMatchObject([
    { strategy: 'groupRules', from: 7 },
    { strategy: 'warnMember', from: 7, group: 'main', member: 'p9' },
  ]);
  const base = ({ difference, value }: ClaimRow) => difference / Math.abs(value);
  const [alone, ruled] = measureClaims(scenario, [fee, { ...fee, beside: ['groupRules'] }], ['a', 'b']);
  expect(base(ruled)).not.toBe(base(alone));
});

test('a fee thins out ads against doing nothing with the same luck, and says so twice alike', () => {
  const [row] = measureClaims(scenario, [fee], SEEDS);
  expect(row).toMatchObject({ row: 'R18', strategy: 'redPacketAdFee', metric: 'ads', seeds: 4, signAgrees: true });
  expect(row.value).toBeLessThan(-0.3);
  expect(row.low).toBeLessThan(row.value);
  expect(row.high).toBeGreaterThan(row.value);
  expect(row.difference).toBeLessThan(0);
  expect(measureClaims(scenario, [fee], SEEDS)).toEqual([row]);
});

test('claims that share runs come out as when each is tried alone', () => {
  const stay: NamedClaim = { ...fee, metric: 'retention', sign: 1 };
  const later: NamedClaim = { ...fee, strategy: 'adBoard', from: 9, metric: 'present', sign: 1 };
  const together = measureClaims(scenario, [fee, stay, later], ['a', 'b']);
  expect(together).toEqual([fee, stay, later].flatMap((claim) => measureClaims(scenario, [claim], ['a', 'b'])));
});

test('a measure that does not exist is an error', () => {
  expect(() => measureClaims(scenario, [{ ...fee, metric: 'joy' }], ['a'])).toThrow('joy');
});
