import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { INVITED } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, countRows, small, tell } from '../../test/support.ts';

const NONE = { account: false, personal: false, miniProgram: false, shortVideo: false };
const scenario = small({ inflow: [], parameters: { invite: 0, silentAfter: 5 } });

const under = (params: Record<string, Value>): World =>
  tell(scenario, { interventions: [act('crossPlatform', 0, { ...NONE, ...params })], watch: [] });

const came = ({ groups, people }: World): number =>
  countRows(groups[0], (c, row) => people.columns.origin[c.person[row]] === INVITED);

test('R7: people come over from each place, most of all from short video', () => {
  expect(came(under({}))).toBe(0);
  const account = came(under({ account: true }));
  expect(account).toBeGreaterThan(4);
  expect(came(under({ shortVideo: true }))).toBeGreaterThan(account);
});

test('R36: a closed loop brings more than its parts', () => {
  const parts = came(under({ account: true })) + came(under({ shortVideo: true }));
  expect(came(under({ account: true, shortVideo: true }))).toBeGreaterThanOrEqual(parts);
});

test('R36: the silent are called back, and some of them look in', () => {
  const silentLooks = (personal: boolean): number =>
    countRows(under({ personal, effort: 3 }).groups[0], (c, row) => c.posts[row] === 0 && c.openedAt[row] > 14 * 1440);
  expect(silentLooks(true)).toBeGreaterThan(silentLooks(false));
});
