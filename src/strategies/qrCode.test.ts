import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { observers } from '../observers/index.ts';
import { act, crowd, small, sum, tell } from '../../test/support.ts';

const watch = ['joined', 'present'].map((id) => observers.get(id)!);
const scan = (params: Record<string, Value>) =>
  tell(small({ inflow: [] }), { interventions: [act('qrCode', 0, params)], watch }).daily;

test('R1: a code that nobody renews is dead after seven days', () => {
  const [dead, renewed] = [false, true].map((value) => scan({ renewed: value }).joined);
  expect(sum(dead.subarray(0, 7))).toBeGreaterThan(5);
  expect(sum(dead.subarray(11))).toBeLessThan(3);
  expect(sum(renewed.subarray(11))).toBeGreaterThan(10);
});

test('R1: scanning stops at a head count, whatever the posters bring', () => {
  expect(Math.max(...scan({ perDay: 20, stopAt: 150 }).present)).toBeLessThan(170);
  expect(Math.max(...scan({ perDay: 20, stopAt: 200 }).present)).toBeGreaterThan(180);
});

test('R1: by the older version of the platform a code stops at a hundred heads', () => {
  const people = crowd({ core: 5, regular: 85 }, 'main');
  const most = (cap: string): number => {
    const interventions = [act('qrCode', 0, { perDay: 20, cap })];
    return Math.max(
      ...tell(small({ people, inflow: [], parameters: { invite: 0 } }), { interventions, watch }).daily.present,
    );
  };
  expect(most('100')).toBeLessThanOrEqual(100);
  expect(most('200')).toBeGreaterThan(150);
});

test('R7: it revives the code that hangs elsewhere', () => {
  const name = { zh: '海报', en: 'Poster' };
  const inflow = [{ id: 'poster', name, to: 'main', by: 'code', perDay: 4, roles: { regular: 1 } }];
  const joined = (interventions: ReturnType<typeof act>[]): number =>
    sum(tell(small({ inflow }), { interventions, watch }).daily.joined.subarray(10));
  const own = sum(scan({ perDay: 1 }).joined.subarray(10));
  expect(joined([act('qrCode', 0, { perDay: 1 })])).toBeGreaterThan(joined([]) + own + 10);
  // To renew it, nobody need scan a poster of one's own.
  expect(joined([act('qrCode', 0, { perDay: 0 })])).toBeGreaterThan(joined([]) + 10);
});
