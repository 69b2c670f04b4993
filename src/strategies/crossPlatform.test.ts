import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import { INVITED } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, counting, countRows, small, sum, tell } from '../../test/support.ts';

const NONE = { account: false, personal: false, miniProgram: false, shortVideo: false, moments: false, qqGroup: false };
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

test('R36, R5: adding people unasked brings more of them, and members are added privately and trust the group less', () => {
  const worlds = (asked: boolean) =>
    ['a', 'b', 'c'].map((seed) =>
      tell(scenario, {
        seed,
        interventions: [act('crossPlatform', 0, { ...NONE, personal: true, moments: true, asked })],
        watch: [counting('addedPrivately')],
      }),
    );
  const [asked, unasked] = [worlds(true), worlds(false)];
  const total = (all: World[], of: (world: World) => number) => sum(all.map(of));
  expect(total(unasked, came)).toBeGreaterThan(1.3 * total(asked, came));
  const added = ({ daily }: World) => sum(daily.addedPrivately);
  expect([total(asked, added), total(unasked, added) > 30]).toEqual([0, true]);
  const trust = ({ groups }: World) => sum(groups[0].members.columns.trust.subarray(0, 120));
  expect(total(unasked, trust)).toBeLessThan(0.99 * total(asked, trust));
});

test('R7: of those who quit some come back where the operator keeps up with them, and nobody without', () => {
  const quitting = small({ inflow: [], days: 60, parameters: { invite: 0, quitBase: 0.01, comesBack: 0.2 } });
  const back = (params: Record<string, Value>): number =>
    sum(
      tell(quitting, {
        interventions: [act('crossPlatform', 0, { ...NONE, ...params })],
        watch: [counting('returned')],
      }).daily.returned,
    );
  expect(back({})).toBe(0);
  const few = back({ personal: true });
  expect(few).toBeGreaterThan(0);
  expect(back({ personal: true, account: true, effort: 3 })).toBeGreaterThan(few);
});
