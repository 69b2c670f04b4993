import { expect, test } from 'vitest';
import { begin, deed, end, flags, inForce } from './policy.ts';

const fee = { strategy: 'redPacketAdFee' };

test('a strategy begun at 20:41 on day 10 is in force from that minute on', () => {
  const at = 10 * 1440 + 20 * 60 + 41;
  const policy = begin([], fee, at, { fee: 100 });
  expect(policy).toEqual([{ strategy: 'redPacketAdFee', from: '10 20:41', params: { fee: 100 } }]);
  expect(inForce(policy, fee, at - 1)).toBeUndefined();
  expect(inForce(policy, fee, at)?.params).toEqual({ fee: 100 });
});

test('a change in the same minute replaces the start, a later one stands beside it and wins', () => {
  const once = begin(begin([], fee, 0, { fee: 100 }), fee, 0, { fee: 200 });
  expect(once).toHaveLength(1);
  const twice = begin(once, fee, 1440, { fee: 300 });
  expect(twice).toHaveLength(2);
  expect(inForce(twice, fee, 2000)?.params).toEqual({ fee: 300 });
});

test('an ended strategy is out of force from the very minute, and what was planned later is dropped', () => {
  const policy = end(begin(begin([], fee, 0, {}), fee, 5000, {}), fee, 1440);
  expect(policy).toEqual([{ strategy: 'redPacketAdFee', from: 0, until: 1, params: {} }]);
  expect(inForce(policy, fee, 1440)).toBeUndefined();
});

test('two deeds of one minute take two minutes, since a file forbids the same deed twice', () => {
  const act = { strategy: 'postMessage', group: 'main', params: {} };
  expect(deed(deed([], act, 1440), act, 1440).map((i) => i.from)).toEqual([1, '1 00:01']);
});

test('flags are numbered in order of time, deeds have none', () => {
  const policy = [
    { strategy: 'redPacketAdFee', from: 12 },
    { strategy: 'postMessage', from: 3 },
    { strategy: 'groupRules', from: 5, until: 8 },
  ];
  expect(flags(policy, (id) => id !== 'postMessage', 20 * 1440)).toEqual([
    { number: 1, day: 5, strategy: 'groupRules', over: true },
    { number: 2, day: 12, strategy: 'redPacketAdFee', over: false },
  ]);
});
