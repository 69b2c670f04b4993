import { expect, test } from 'vitest';
import { presentMean } from '../engine/count.ts';
import { balance } from '../engine/ledger.ts';
import type { Value } from '../engine/param.ts';
import { refundDeposits } from '../engine/submodels/deposits.ts';
import type { World } from '../engine/world.ts';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('participants'), counting('invited'), counting('finished'), counting('purchases')];
const under = (params: Record<string, Value>, days = 15) =>
  SEEDS.map((seed) => tell(small({ days: 40 }), { seed, interventions: [act('activity', 2, params)], watch, days }));

test('R33: it costs by the head of those who take part, and nothing else', () => {
  for (const { ledger, daily } of under({ kind: 'ownWork', quality: 100 })) {
    expect(sum(daily.participants)).toBeGreaterThan(0);
    expect(ledger.cost).toBe(840 * sum(daily.participants));
  }
});

test('R33, R10: the same again is less fresh each time, a new theme more so', () => {
  const quality = (newTheme: boolean) => {
    const [world] = under({ everyWeeks: 1, days: 7, newTheme }, 24);
    return world.groups[0].now.activityQuality;
  };
  expect(quality(false)).toBeLessThan(0.63);
  expect(quality(true)).toBeGreaterThan(1.05 * quality(false));
});

test('R33: a lottery brings friends in by forced sharing, which the platform notices', () => {
  const invited = (kind: string) => sum(under({ kind }).map(({ daily }) => sum(daily.invited)));
  expect(invited('lottery')).toBeGreaterThan(invited('checkIn') + 10);
  expect(Math.max(...under({ kind: 'lottery' }, 7).map(({ groups }) => groups[0].now.frowned))).toBeGreaterThan(0);
});

test('R33: with a deposit fewer take part in a flash sale, more of those buy, and who does not has it back', () => {
  const sale = (deposit: number) => under({ kind: 'flashSale', days: 3, quality: 100, deposit }, 6);
  const total = (worlds: readonly World[], what: string) => sum(worlds.map(({ daily }) => sum(daily[what])));
  const [free, paid] = [sale(0), sale(50)];
  const conversion = (worlds: readonly World[]) => total(worlds, 'purchases') / total(worlds, 'participants');
  expect(total(paid, 'participants')).toBeLessThan(total(free, 'participants'));
  expect(conversion(paid)).toBeGreaterThan(conversion(free));
  for (const { ledger, daily } of paid) {
    const heads = sum(daily.participants);
    const back = heads - sum(daily.purchases);
    expect(back).toBeGreaterThan(0);
    expect(ledger.toMembers).toBe(5000 * back);
    expect(ledger.cost).toBe(1560 * heads + 5000 * back);
  }
});

test('R33: a deposit goes back as well where the group is closed in the middle of the sale; a till that is empty costs trust', () => {
  const closing = act('closeGroup', 4);
  const sale = act('activity', 2, { kind: 'flashSale', days: 20, deposit: 50 });
  const ended = tell(small(), { interventions: [sale, closing], watch, days: 6 });
  expect(ended.ledger.toMembers).toBe(5000 * (sum(ended.daily.participants) - sum(ended.daily.purchases)));
  expect(ended.groups[0].now.deposit).toBe(0);
  const trust = (left: number) => {
    const world = tell(small(), { interventions: [sale], watch, days: 4 });
    const [group] = world.groups;
    world.ledger.cost += balance(world.ledger) - left;
    refundDeposits(world, group);
    return presentMean(world, (c, row) => c.trust[row]);
  };
  expect(trust(0)).toBeLessThan(trust(1_000_000));
});
