import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import { freshLevers } from '../engine/levers.ts';
import type { Intervention } from '../scenario/intervention.ts';
import weeklyAdWindow from './weeklyAdWindow.ts';
import { act, crowd, meanPart, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e'];
const people = crowd({ core: 5, expert: 5, regular: 42, lurker: 30, advertiser: 18 }, 'main');

/** Ads from day 1 on, in the slot of Friday, 20 to 22 o'clock, and at all other times. */
function adsUnder(...interventions: Intervention[]) {
  const ads = { inside: 0, outside: 0 };
  for (const seed of SEEDS) {
    const world = tell(small({ people, inflow: [] }), { seed, interventions, watch: [], days: 15 });
    const { columns: c, size } = world.groups[0].messages;
    for (let m = 0; m < size; m++) {
      if (c.kind[m] !== KIND.ad || c.at[m] < 1440) continue;
      const hour = (c.at[m] % 1440) / 60;
      const friday = Math.floor(c.at[m] / 1440) % 7 === 4;
      ads[friday && hour >= 20 && hour < 22 ? 'inside' : 'outside']++;
    }
  }
  return ads;
}

test('ads come in the window and hardly outside it', () => {
  const free = adsUnder();
  const kept = adsUnder(act('weeklyAdWindow', 1));
  expect(kept.inside).toBeGreaterThan(free.inside);
  expect(kept.outside).toBeLessThan(0.5 * free.outside);
});

test('another slot, another hour: what is not the window is closed', () => {
  const friday = adsUnder(act('weeklyAdWindow', 1));
  const monday = adsUnder(act('weeklyAdWindow', 1, { weekday: '0', hour: 9 }));
  expect(monday.inside).toBeLessThan(friday.inside);
});

test('a slot that begins late on Sunday goes on after midnight, into Monday', () => {
  const levers = freshLevers();
  const params = { weekday: '6', hour: 22, hours: 4 };
  const open = (weekday: number, hour: number): number => {
    weeklyAdWindow.hold!(params, levers, { weekday, hour });
    return levers.adWindow;
  };
  expect([21, 22, 23].map((hour) => open(6, hour))).toEqual([0, 1, 1]);
  expect([0, 1, 2].map((hour) => open(0, hour))).toEqual([1, 1, 0]);
  expect(open(6, 0)).toBe(0);
});

test('R19: an ad in the slot annoys less than one that is merely free', () => {
  const grievance = (adExpected: number): number =>
    sum(
      SEEDS.map((seed) => {
        const scenario = small({ people, inflow: [], parameters: { adExpected } });
        return meanPart(
          tell(scenario, { seed, interventions: [act('weeklyAdWindow', 1)], watch: [], days: 15 }),
          'ads',
        );
      }),
    );
  expect(grievance(0.4)).toBeGreaterThan(grievance(1));
});
