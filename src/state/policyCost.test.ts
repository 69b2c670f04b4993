import { expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { policyCost } from './policyCost.ts';

const scenario = small({ days: 30 });
const two = { ...scenario, groups: [scenario.groups[0], { ...scenario.groups[0], id: 'other' }] };
const packet = (from: number | string) => act('sendRedPacket', from, { amount: 80 });

test('nothing costs nothing', () => {
  expect(policyCost([], scenario)).toEqual({ money: 0, hours: 0 });
});

test('deeds cost once, in each group that they are done in', () => {
  expect(policyCost([packet(3), packet(9)], scenario).money).toBe(160);
  expect(policyCost([packet(3), packet(9)], two).money).toBe(320);
  expect(policyCost([{ ...packet(3), group: 'other' }], two).money).toBe(80);
});

test('a standing strategy costs by the day, from its beginning to its end, its successor, or the end of the scenario', () => {
  const experts = (from: number) => act('paidExperts', from);
  const day = policyCost([experts(29)], scenario).money;
  expect(day).toBeGreaterThan(0);
  expect(policyCost([experts(10)], scenario).money).toBe(20 * day);
  expect(policyCost([{ ...experts(10), until: 15 }], scenario).money).toBe(5 * day);
  expect(policyCost([experts(10), experts(20)], scenario).money).toBe(20 * day);
  expect(policyCost([experts(40)], scenario).money).toBe(0);
});

test('hours are those of the week in which most is in force together', () => {
  const fee = (from: number, until: number) => ({ ...act('redPacketAdFee', from), until });
  const one = policyCost([fee(0, 9)], scenario).hours;
  // Five minutes a day, by the strategy's file.
  expect(one).toBeCloseTo((5 * 7) / 60, 12);
  const rules = policyCost([{ ...act('groupRules', 5), until: 9 }], scenario).hours;
  expect(policyCost([fee(0, 6), { ...act('groupRules', 5), until: 9 }], scenario).hours).toBeCloseTo(one + rules, 12);
  expect(policyCost([fee(0, 5), { ...act('groupRules', 5), until: 9 }], scenario).hours).toBeCloseTo(
    Math.max(one, rules),
    12,
  );
});
