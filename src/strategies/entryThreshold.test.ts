import { expect, test } from 'vitest';
import type { Value } from '../engine/param.ts';
import type { World } from '../engine/world.ts';
import { FOUNDER } from '../engine/people.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b'];
const inflow = [
  {
    id: 'anybody',
    name: { zh: '路人', en: 'Anybody' },
    to: 'main',
    perDay: 8,
    match: 0.5,
    roles: { regular: 0.5, lurker: 0.3, advertiser: 0.2 },
  },
];
const scenario = small({ inflow });

const under = (params?: Record<string, Value>): World[] =>
  SEEDS.map((seed) =>
    tell(scenario, { seed, interventions: params ? [act('entryThreshold', 0, params)] : [], watch: [], days: 14 }),
  );

/** The topics' match of those who came in from outside, and how many they are. */
function newcomers(worlds: readonly World[]) {
  let heads = 0;
  let fitting = 0;
  for (const { people, groups } of worlds) {
    const { person } = groups[0].members.columns;
    for (let row = 0; row < groups[0].members.size; row++) {
      if (people.columns.origin[person[row]] === FOUNDER) continue;
      heads++;
      if (groups[0].topics.includes(people.columns.mainTopic[person[row]])) fitting++;
    }
  }
  return { heads, fitting: fitting / heads };
}

test('R23: every hurdle turns some away, and those who come in fit better', () => {
  const open = newcomers(under());
  for (const kind of ['fee', 'form']) {
    const chosen = newcomers(under({ kind }));
    expect(chosen.heads, kind).toBeLessThan(open.heads);
    expect(chosen.fitting, kind).toBeGreaterThan(open.fitting);
  }
  expect(newcomers(under({ kind: 'proof' })).heads).toBeLessThan(open.heads);
});

test('R6: a fair fee pays for people; a dear one keeps everybody out', () => {
  const income = (fee: number): number => sum(under({ kind: 'fee', fee }).map(({ ledger }) => ledger.income));
  expect(income(60)).toBeGreaterThan(0);
  expect(income(60)).toBeGreaterThan(income(500));
  expect(newcomers(under({ kind: 'fee', fee: 500 })).heads).toBeLessThan(newcomers(under({ fee: 30 })).heads / 3);
});
