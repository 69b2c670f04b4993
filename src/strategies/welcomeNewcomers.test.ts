import { expect, test } from 'vitest';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('firstPosts'), counting('firstAnswered')];
const inflow = [
  { id: 'friends', name: { zh: '朋友', en: 'Friends' }, to: 'main', perDay: 5, roles: { regular: 0.6, novice: 0.4 } },
];

/** Share of newcomers' first posts that found an answer within their day. */
function answered(hours: number, ...interventions: ReturnType<typeof act>[]): number {
  const file = small({ inflow, operator: { money: 0, hours } });
  const worlds = SEEDS.map((seed) => tell(file, { seed, interventions, watch, days: 16 }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  expect(total('firstPosts')).toBeGreaterThan(10);
  return total('firstAnswered') / total('firstPosts');
}

test('R31, F16: newcomers’ first words find an answer', () => {
  const [alone, welcomed] = [answered(20), answered(20, act('welcomeNewcomers', 1))];
  expect(welcomed).toBeGreaterThan(alone + 0.2);
});

test('R29: without staff time nobody is there to welcome them', () => {
  expect(answered(1, act('welcomeNewcomers', 1))).toBeLessThan(answered(20, act('welcomeNewcomers', 1)));
});
