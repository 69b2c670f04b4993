import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import { run } from '../engine/run.ts';
import { hasQuit, postsByRow, settledCustomer, shareOf } from './memberCounts.ts';
import { act, oneGroup } from './oneGroup.ts';

const heads = { core: 3, regular: 25, lurker: 20, advertiser: 4 };
const world = run(oneGroup({ heads, days: 20, warmupDays: 7, interventions: [act('groupRules', 2)] }), 'counts', []);
const [group] = world.groups;

test('every message of a member is counted once, in its time', () => {
  const { author, at, kind } = group.messages.columns;
  const written = Array.from(author.subarray(0, group.messages.size)).filter((by) => by >= 0).length;
  const total = (posts: Int32Array) => posts.reduce((sum, n) => sum + n, 0);
  const parts = [total(postsByRow(group, -9e6, 0)), total(postsByRow(group, 0, 9e6))];
  expect(parts[0] + parts[1]).toBe(written);
  const ads = postsByRow(group, 0, 9e6, (m) => kind[m] === KIND.ad && at[m] >= 0);
  expect(total(ads)).toBeLessThan(parts[1]);
});

test('those who live from advertising are not among the customers', () => {
  const isCustomer = settledCustomer(world);
  const customers = Array.from({ length: group.members.size }, (_, row) => isCustomer(group.members.columns, row));
  expect(customers.filter(Boolean)).toHaveLength(48);
});

test('a share is of those chosen, and of nobody there is none', () => {
  expect(
    shareOf(
      group,
      () => true,
      (_, row) => row < 13,
    ),
  ).toBeCloseTo(13 / 52, 9);
  expect(shareOf(group, () => false, hasQuit)).toBeNaN();
});
