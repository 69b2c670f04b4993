import { expect, test } from 'vitest';
import { holding, placesOver } from './place.ts';

const groups = [
  { id: 'main', parent: -1 },
  { id: 'main.1', parent: 0 },
];
const fee = { strategy: 'redPacketAdFee', groups };

test('what is ordered for a group holds in those it was split into, and what is ordered for all holds everywhere', () => {
  expect(placesOver(groups, 'main.1')).toEqual(['main.1', 'main', undefined]);
  const policy = [{ strategy: fee.strategy, from: 3, group: 'main' }];
  expect(holding(policy, { ...fee, group: 'main.1' }, 5 * 1440)).toBe(policy[0]);
  expect(holding(policy, { ...fee, group: undefined }, 5 * 1440)).toBeUndefined();
});

test('of several that speak of a group the later start holds', () => {
  const policy = [
    { strategy: fee.strategy, from: 3 },
    { strategy: fee.strategy, from: 4, group: 'main' },
  ];
  expect(holding(policy, { ...fee, group: 'main' }, 5 * 1440)).toBe(policy[1]);
  expect(holding(policy, { ...fee, group: undefined }, 5 * 1440)).toBe(policy[0]);
});
