import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import type { Intervention } from '../scenario/intervention.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { runArms } from './runArms.ts';

const days = 9;
const scenario = small({ days });
const setup = toSetup(scenario, { interventions: [] });
const policy = (acts: readonly Intervention[]) => toSetup(scenario, { interventions: acts }).interventions;

/** Acts that begin together, one after another, at noon, end, make groups, or come after the end. */
const acts: Intervention[] = [
  act('groupRules', 2),
  act('groupRules', 2, {}, { until: 6 }),
  act('redPacketAdFee', 4, { fee: 100 }),
  act('redPacketAdFee', 4, { fee: 200 }),
  act('welcomeNewcomers', '4 12:00'),
  act('splitGroup', 3, { parts: 2 }),
  act('sendRedPacket', '5 20:15'),
  act('weeklyAdWindow', 0),
  act('adBoard', 30),
  act('memberReferral', 1),
];

test('each arm comes out as if it had been run alone, whatever it shares with the others', () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom(...acts), { maxLength: 3, selector: (a) => a.strategy }), {
    minLength: 2,
    maxLength: 5,
  });
  const property = fc.property(lists, fc.integer({ min: 1, max: 9 }), (arms, seed) => {
    const policies = arms.map(policy);
    const together = runArms(setup, policies, String(seed));
    expect(together).toHaveLength(arms.length);
    policies.forEach((own, k) => expect(together[k]).toEqual(runArms(setup, [own], String(seed))[0]));
  });
  fc.assert(property, { numRuns: 12 });
});

test('the order of the arms does not matter', () => {
  const policies = [[], [acts[0]], [acts[0], acts[2]], [acts[5]]].map(policy);
  expect(runArms(setup, policies.toReversed(), '1').reverse()).toEqual(runArms(setup, policies, '1'));
});

test('arms that act alike share one run', () => {
  const [first, second, other] = runArms(setup, [[acts[0]], [acts[0]], []].map(policy), '1');
  expect(second).toBe(first);
  expect(other).not.toEqual(first);
});
