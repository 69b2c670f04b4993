import { expect, test } from 'vitest';
import { begin, deed, end, everywhere, flags, inForce } from './policy.ts';

const fee = { strategy: 'redPacketAdFee' };

test('a strategy begun at 20:41 on day 10 is in force from that minute on', () => {
  const at = 10 * 1440 + 20 * 60 + 41;
  const policy = begin([], fee, at, { fee: 100 });
  expect(policy).toEqual([{ strategy: 'redPacketAdFee', from: '10 20:41', params: { fee: 100 } }]);
  expect(inForce(policy, fee, at - 1)).toBeUndefined();
  expect(inForce(policy, fee, at)?.params).toEqual({ fee: 100 });
});

test('a change in the same minute replaces the start, a later one ends what held before', () => {
  const once = begin(begin([], fee, 0, { fee: 100 }), fee, 0, { fee: 200 });
  expect(once).toHaveLength(1);
  const twice = begin(once, fee, 1440, { fee: 300 });
  expect(twice).toEqual([
    { ...fee, from: 0, until: 1, params: { fee: 200 } },
    { ...fee, from: 1, params: { fee: 300 } },
  ]);
  expect(inForce(twice, fee, 2000)?.params).toEqual({ fee: 300 });
});

test('a change leaves the planned end where it was', () => {
  expect(begin([{ ...fee, from: 3, until: 9 }], fee, 5 * 1440, {})).toEqual([
    { ...fee, from: 3, until: 5 },
    { ...fee, from: 5, until: 9, params: {} },
  ]);
});

test('a group may have settings of its own; what is decided for all groups ends them', () => {
  const here = { ...fee, group: 'main' };
  const own = begin(begin([], fee, 0, { fee: 100 }), here, 1440, { fee: 300 });
  expect(everywhere(own, fee.strategy, 1440).map((i) => i.group)).toEqual([undefined, 'main']);
  const again = begin(own, fee, 2880, { fee: 50 });
  expect(everywhere(again, fee.strategy, 2880)).toEqual([{ ...fee, from: 2, params: { fee: 50 } }]);
  expect(everywhere(end(own, fee, 2880), fee.strategy, 2880)).toEqual([]);
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
