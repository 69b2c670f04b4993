import fc from 'fast-check';
import { expect, test } from 'vitest';
import { act } from '../../test/support.ts';
import { strategies } from '../strategies/index.ts';
import { isSuggested, suggestName } from './suggestName.ts';

const named = (...policy: ReturnType<typeof act>[]) => suggestName(policy, strategies)?.en;

test('a policy is called by what it does, with the number that tells most', () => {
  expect(named()).toBeUndefined();
  expect(named(act('groupRules', 2))).toBe('Rules');
  expect(named(act('redPacketAdFee', 2, { fee: 100 }))).toBe('Ad fee 100');
  expect(named(act('groupRules', 2), act('winBack', 5, { share: 10 }))).toBe('Rules + Win back 10%');
  expect(suggestName([act('redPacketAdFee', 2, { fee: 200 })], strategies)?.zh).toBe('广告费 200');
});

test('one strategy at several times shows how it changes, in order of time', () => {
  const [late, early] = [act('redPacketAdFee', 30, { fee: 100 }), act('redPacketAdFee', 0, { fee: 50 })];
  expect(named(late, early)).toBe('Ad fee 50→100');
  expect(named(early, { ...early, from: 9 })).toBe('Ad fee 50');
});

test('what is set otherwise than usual is told aside', () => {
  expect(named(act('redPacketAdFee', 0, { fee: 100, announced: false }))).toBe('Ad fee 100 (Announced beforehand: no)');
  expect(named(act('groupRules', 0, { penalty: 'warn' }))).toMatch(/^Rules \(.+\)$/);
});

test('whatever the policy, its name has room, and is known again, also as the second of that name', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...strategies.keys()), { minLength: 1, maxLength: 9 }), (chosen) => {
      const policy = chosen.map((id, day) => act(id, day));
      const name = suggestName(policy, strategies)!;
      expect(Math.max(name.zh.length, name.en.length)).toBeLessThanOrEqual(40);
      expect(isSuggested(name, policy, strategies)).toBe(true);
      expect(isSuggested({ zh: `${name.zh} (2)`, en: `${name.en} (2)` }, policy, strategies)).toBe(true);
      expect(isSuggested({ zh: '我的', en: 'Mine' }, policy, strategies)).toBe(false);
    }),
  );
});
