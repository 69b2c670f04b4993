import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, counting, crowd, small, sum, tell } from '../../test/support.ts';

const SEEDS = Array.from({ length: 12 }, (_, k) => `s${k}`);
const file = small({ days: 5, warmupDays: 0, events: [{ kind: 'leak', at: '3 12:00', group: 'main', size: 0.8 }] });

/** Runs in which the leak got out. */
function leaked(params?: Record<string, number | boolean>): number {
  const interventions = params ? [act('wordFilter', 1, params)] : [];
  const worlds = SEEDS.map((seed) => tell(file, { seed, interventions, watch: [], days: 4 }));
  return worlds.filter(({ notices }) => notices.some(({ text }) => text.en.startsWith('Things said here'))).length;
}

test('R36, R16: without a filter every leak gets out; filter and graded rights together stop most', () => {
  expect(leaked()).toBe(SEEDS.length);
  expect(leaked({})).toBeLessThanOrEqual(3);
});

test('R36: a filter without graded rights stops fewer, a weak one fewer still', () => {
  const open = leaked({ gradedRights: false });
  expect(open).toBeGreaterThan(leaked({}));
  expect(leaked({ gradedRights: false, strength: 30 })).toBeGreaterThanOrEqual(open);
});

const people = crowd({ core: 5, regular: 60, lurker: 20, advertiser: 20 }, 'main');
const watch = [observers.get('ads')!, observers.get('messages')!, counting('offences')];

/** Twelve days in which ads pay and nobody is punished for one; with or without a rule against them. */
function market(
  filter: Record<string, number | boolean> | undefined,
  { ruled = true, parameters = {}, seeds = SEEDS.slice(0, 3) } = {},
): World[] {
  const file = small({ people, inflow: [], parameters: { adGain: 80, ...parameters } });
  const rules = ruled ? [act('groupRules', 0, { penalty: 'none' })] : [];
  const interventions = filter ? [...rules, act('wordFilter', 0, { gradedRights: false, ...filter })] : rules;
  return seeds.map((seed) => tell(file, { seed, interventions, watch, days: 12 }));
}
const total = (worlds: readonly World[], id: string): number => sum(worlds.map(({ daily }) => sum(daily[id])));

test('R36: a filter stops ads against the rules by its strength; they still count as offences, and the operator is told', () => {
  const [free, weak, strong] = [market(undefined), market({ strength: 40 }), market({})];
  expect(total(weak, 'ads')).toBeLessThan(0.9 * total(free, 'ads'));
  expect(total(strong, 'ads')).toBeLessThan(0.8 * total(weak, 'ads'));
  expect(total(strong, 'offences')).toBeGreaterThan(1.5 * total(strong, 'ads'));
  for (const { notices } of strong)
    expect(notices.some(({ text }) => text.en.includes('filter stopped ads'))).toBe(true);
});

test('where no rule forbids ads there is nothing to stop', () => {
  const free = total(market(undefined, { ruled: false }), 'ads');
  expect(total(market({}, { ruled: false }), 'ads') / free).toBeGreaterThan(0.9);
});

test('a filter that errs more holds back more honest messages, and their authors mind', () => {
  const [exact, clumsy] = [0, 0.1].map((filterErrs) =>
    market({}, { parameters: { filterErrs, filterShock: 1 }, seeds: SEEDS }),
  );
  expect(total(clumsy, 'messages')).toBeLessThan(total(exact, 'messages'));
  const strawOf = (worlds: readonly World[]) => sum(worlds.map(({ groups }) => sum(groups[0].members.columns.straw)));
  expect(strawOf(clumsy)).toBeGreaterThan(strawOf(exact));
});

test('R36: graded rights keep newcomers from ads and links in their first seven days', () => {
  const inflow = [
    { id: 'sellers', name: { zh: '卖家', en: 'Sellers' }, to: 'main', perDay: 6, roles: { advertiser: 1 } },
  ];
  const tooSoon = (gradedRights: boolean) => {
    const interventions = [act('wordFilter', 0, { strength: 0, gradedRights })];
    const { groups } = tell(small({ inflow, parameters: { adGain: 80 } }), { interventions, watch: [], days: 16 });
    const { members, messages } = groups[0];
    const c = messages.columns;
    const found = { early: 0, late: 0 };
    for (let m = 0; m < messages.size; m++) {
      const row = c.author[m];
      if (row < 0 || members.columns.founder[row] === 1 || (c.kind[m] !== KIND.ad && c.link[m] === 0)) continue;
      found[c.at[m] - members.columns.joinedAt[row] < 7 * 1440 ? 'early' : 'late']++;
    }
    return found;
  };
  expect(tooSoon(false).early).toBeGreaterThan(5);
  expect(tooSoon(true).early).toBe(0);
  expect(tooSoon(true).late).toBeGreaterThan(0);
});
