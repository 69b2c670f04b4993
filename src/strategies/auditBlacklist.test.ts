import { expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c'];
const watch = ['joined'].map((id) => observers.get(id)!);
const name = { zh: '路人', en: 'Passers-by' };
const roles = (role: string) => ({ inflow: [{ id: 'open', name, to: 'main', perDay: 4, roles: { [role]: 1 } }] });

function joined(role: string, ...interventions: ReturnType<typeof act>[]): number {
  return sum(
    SEEDS.map((seed) => sum(tell(small(roles(role)), { seed, interventions, watch, days: 14 }).daily.joined.slice(2))),
  );
}

test('R36: known advertisers stay out, and everybody else comes in as before', () => {
  expect(joined('advertiser', act('auditBlacklist', 1))).toBeLessThan(0.7 * joined('advertiser'));
  expect(joined('regular', act('auditBlacklist', 1))).toBeGreaterThan(0.9 * joined('regular'));
});

test('R36, R16: where one checks oneself, the platform mostly finds nothing', () => {
  const file = small({ events: [{ kind: 'violation', at: 4, group: 'main', size: 0.5, days: 3 }] });
  const closed = (...interventions: ReturnType<typeof act>[]) =>
    Array.from({ length: 8 }, (_, k) => tell(file, { seed: `s${k}`, interventions, watch: [], days: 5 })).filter(
      ({ groups }) => groups[0].now.closedUntil > 0,
    ).length;
  expect(closed()).toBe(8);
  expect(closed(act('auditBlacklist', 1))).toBeLessThan(5);
});
