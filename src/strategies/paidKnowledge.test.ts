import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import { act, counting, ownMessages, small, sum, tell } from '../../test/support.ts';

const watch = [counting('purchases')];
const under = (strategy: string, params: Record<string, number | boolean>) =>
  ['a', 'b', 'c'].map((seed) => tell(small(), { seed, interventions: [act(strategy, 1, params)], watch }));

test('R35: at one price, more buy lessons than goods, and more goods than a brand’s', () => {
  const plan = { perWeek: 2, price: 100, quality: 70 };
  const bought = (strategy: string, more = {}) =>
    sum(under(strategy, { ...plan, ...more }).map(({ daily }) => sum(daily.purchases)));
  const [lessons, goods, brand] = [bought('paidKnowledge', { sample: false }), bought('ownShop'), bought('brandDeal')];
  expect(lessons).toBeGreaterThan(goods);
  expect(goods).toBeGreaterThan(brand);
});

test('R6: a free part comes in the morning, the offer in the evening of the same day', () => {
  const [world] = under('paidKnowledge', { perWeek: 1, sample: true });
  const own = ownMessages(world).map(({ kind, at }) => [kind, Math.floor(at / 1440), (at % 1440) / 60]);
  expect(own).toEqual(
    [6, 13, 20].flatMap((day) => [
      [KIND.knowledge, day, 10],
      [KIND.offer, day, 20],
    ]),
  );
});
