import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { act, counting, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const watch = [counting('participants'), counting('invited'), counting('finished')];
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
