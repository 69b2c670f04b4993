import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd'];
const people = crowd({ core: 5, expert: 5, regular: 42, lurker: 30, advertiser: 18 }, 'main');
const watch = ['ads', 'boardAds'].map((id) => observers.get(id)!);

function adsWith(share: number) {
  const interventions = [act('adBoard', 2, { share })];
  const worlds = SEEDS.map((seed) => tell(small({ people }), { seed, interventions, watch, days: 14 }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  return { stream: total('ads'), board: total('boardAds') };
}

test('the board takes ads out of the stream, the more the larger the share sent there', () => {
  const [none, half, all] = [0, 50, 100].map(adsWith);
  expect(none.board).toBe(0);
  expect(half.board).toBeGreaterThan(0);
  expect(all.board).toBeGreaterThan(half.board);
  expect(half.stream).toBeLessThan(none.stream);
  expect(all.stream).toBeLessThan(half.stream);
});

test('some will not be content with the board: ads in the stream do not cease', () => {
  expect(adsWith(100).stream).toBeGreaterThan(0);
});
