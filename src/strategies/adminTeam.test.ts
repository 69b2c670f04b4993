import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import { freshLevers } from '../engine/levers.ts';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';
import adminTeam from './adminTeam.ts';

const SEEDS = ['a', 'b', 'c', 'd'];
const people = crowd({ core: 5, expert: 5, regular: 60, lurker: 20, advertiser: 20 }, 'main');
// Few offences are seen by one pair of eyes, ads pay, and ordinary sellers soon follow the example.
const scenario = small({ people, inflow: [], parameters: { ownerSees: 0.08, imitation: 0.2, adGain: 80 } });

function withTeam(team: Record<string, Value>): World[] {
  const interventions = [act('groupRules', 2, { penalty: 'warn' }), act('adminTeam', 2, team)];
  return SEEDS.map((seed) => tell(scenario, { seed, interventions, watch: [], days: 12 }));
}

/** Ads against the rules by people who sell like this (2: by trade, 1: besides), and those of them taken back. */
function offences(worlds: readonly World[], ...sells: number[]) {
  let all = 0;
  let handled = 0;
  for (const { groups, people: everybody } of worlds) {
    const { members, messages } = groups[0];
    const c = messages.columns;
    for (let m = 0; m < messages.size; m++) {
      if (c.kind[m] !== KIND.ad || c.allowed[m] === 1) continue;
      if (!sells.includes(everybody.columns.sells[members.columns.person[c.author[m]]])) continue;
      all++;
      handled += c.recalled[m];
    }
  }
  return { all, handled };
}

/** Warnings given before eight in the morning. */
function atNight(worlds: readonly World[]): number {
  const nightly = ({ groups }: World) => {
    const { columns: c, size } = groups[0].messages;
    let count = 0;
    for (let m = 0; m < size; m++) if (c.kind[m] === KIND.warning && c.at[m] % 1440 < 480) count++;
    return count;
  };
  return sum(worlds.map(nightly));
}

test('more admins see more of the offences', () => {
  const [one, three] = [1, 3].map((admins) => offences(withTeam({ admins, leniency: 0 }), 1, 2));
  expect(one.handled).toBeGreaterThan(0);
  expect(three.handled / three.all).toBeGreaterThan((1.3 * one.handled) / one.all);
});

test('leniency lets acquaintances off, never the advertisers by trade', () => {
  const lenient = withTeam({ admins: 3, leniency: 100 });
  expect(offences(lenient, 1).all).toBeGreaterThan(0);
  expect(offences(lenient, 1).handled).toBe(0);
  expect(offences(lenient, 2).handled).toBeGreaterThan(0);
  expect(offences(withTeam({ admins: 3, leniency: 0 }), 1).handled).toBeGreaterThan(0);
});

test('at night nobody acts unless the roster says so', () => {
  expect(atNight(withTeam({ fromHour: 8, toHour: 23 }))).toBe(0);
  expect(atNight(withTeam({ fromHour: 0, toHour: 24 }))).toBeGreaterThan(0);
});

test('R14: longer hours cost more; a shift past midnight counts from its beginning to its end', () => {
  const cost = (fromHour: number, toHour: number) => adminTeam.cost({ admins: 3, fromHour, toHour, leniency: 20 });
  expect(cost(8, 23)).toEqual({ money: 15, minutes: 12 });
  expect(cost(22, 6)).toEqual(cost(0, 8));
  expect(cost(9, 13).money).toBeLessThan(cost(8, 23).money);
  expect(cost(0, 24).minutes).toBeGreaterThan(cost(8, 23).minutes);
});

test('a shift past midnight is on duty at night, and leaves the day to the owner', () => {
  const onDuty = (hour: number): number => {
    const levers = { ...freshLevers(), staff: hour >= 8 && hour < 23 ? 1 : 0 };
    adminTeam.hold?.({ admins: 2, fromHour: 22, toHour: 6, leniency: 20 }, levers, { hour, weekday: 0 });
    return levers.staff;
  };
  expect([21, 22, 23, 0, 5, 6, 12].map(onDuty)).toEqual([1, 3, 3, 3, 3, 0, 1]);
  expect(atNight(withTeam({ fromHour: 22, toHour: 8 }))).toBeGreaterThan(0);
});
