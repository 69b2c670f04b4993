import { expect, test } from 'vitest';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('unanswered'), counting('questionsDue'), counting('repurchases'), counting('sales')];
const groups = [{ id: 'main', name: { zh: '首购群', en: 'First buyers' }, topics: ['running'], needs: 'shopping' }];

function totals(...interventions: ReturnType<typeof act>[]) {
  const worlds = SEEDS.map((seed) => tell(small({ groups, days: 40 }), { seed, interventions, watch, days: 40 }));
  const total = (id: string) => sum(worlds.map(({ daily }) => sum(daily[id])));
  return { unanswered: total('unanswered') / total('questionsDue'), repurchases: total('repurchases') };
}

test('R25: questions that nobody took up find an answer', () => {
  expect(totals(act('deepService', 1, { coupons: 0 })).unanswered).toBeLessThan(0.6 * totals().unanswered);
});

test('R25: tailored benefits with service bring more second purchases than the same offers pushed', () => {
  const pushed = totals(act('ownShop', 1, { perWeek: 1, price: 60, quality: 70 }));
  const served = totals(act('deepService', 1, { coupons: 1, price: 60 }));
  expect(pushed.repurchases).toBeGreaterThan(0);
  expect(served.repurchases).toBeGreaterThan(1.1 * pushed.repurchases);
});
