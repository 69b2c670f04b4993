/** Laws over all observers. */
import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { advance, createWorld } from '../src/engine/run.ts';
import { observers } from '../src/observers/index.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { act, digestOfState, small, tell } from './support.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const HAN = /\p{Script=Han}/u;
const all = [...observers.values()];
/** What may lie below nothing. */
const BALANCES = new Set(['worth', 'profit']);
const scenario = small();
/** A run in which something of everything happens, an empty end included. */
const busy = [
  act('groupRules', 3),
  act('sendRedPacket', 4),
  act('announcement', 5, { mentionAll: true }),
  act('splitGroup', 9, { parts: 2 }),
  act('temporaryGroup', 11, { days: 4 }, { group: 'main.1' }),
];

test('each file of the folder makes one measure of its name, or a family of them', () => {
  const names = readdirSync('src/observers')
    .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3));
  for (const { id } of all) {
    const family = id.split('.')[0] ?? '';
    const fits = names.some((name) => name === id || (id.includes('.') && name.startsWith(`${family}By`)));
    expect(fits, id).toBe(true);
  }
  for (const name of names) {
    const family = /^(.+)By[A-Z]/.exec(name)?.[1];
    expect(
      all.some(({ id }) => id === name || (family !== undefined && id.startsWith(`${family}.`))),
      name,
    ).toBe(true);
  }
});

test('watching changes nothing: people, groups and till are the same to the bit', () => {
  const watched = tell(scenario, { interventions: busy });
  expect(digestOfState(tell(scenario, { interventions: busy, watch: [] }))).toBe(digestOfState(watched));
  expect(digestOfState(tell(scenario, { interventions: busy, watch: all.toReversed() }))).toBe(digestOfState(watched));
});

describe.each(all)('$id', (observer) => {
  test('has a title in both languages', () => {
    expect(observer.title.zh).toMatch(HAN);
    expect(observer.title.en).toMatch(/[a-z]/i);
    expect(observer.title.en).not.toMatch(HAN);
    expect(observer.unit.zh.trim()).not.toBe('');
    expect(observer.unit.en.trim()).not.toBe('');
  });

  test('gives a finite number, not below nothing unless it is a balance, each day of each run', () => {
    const empty = small({ people: [{ role: 'lurker', count: 2, groups: ['main'] }], inflow: [] });
    const gone = [act('removeMember', 2, {}, { member: 'p0' }), act('removeMember', 2, {}, { member: 'p1' })];
    for (const world of [
      tell(scenario, { interventions: busy, watch: [observer] }),
      tell(empty, { interventions: gone, watch: [observer] }),
    ]) {
      const column = Array.from(world.daily[observer.id] ?? []);
      expect(column).toHaveLength(scenario.days);
      expect(column.every(Number.isFinite)).toBe(true);
      if (!BALANCES.has(observer.id)) expect(Math.min(...column)).toBeGreaterThanOrEqual(0);
    }
  });

  test('says the same when asked twice, and leaves the world as it was', () => {
    const world = createWorld(toSetup(scenario), 'twice', all);
    advance(world, 5 * 1440);
    const before = digestOfState(world);
    const first = observer.measure(world);
    expect(observer.measure(world)).toBe(first);
    expect(digestOfState(world)).toBe(before);
  });
});

test('the measures that are parts add up to their wholes', () => {
  const { daily } = tell(scenario, { interventions: busy });
  for (let day = 0; day < scenario.days; day++) {
    const parts = (prefix: string) =>
      Object.keys(daily)
        .filter((id) => id.startsWith(prefix))
        .reduce((sum, id) => sum + daily[id][day], 0);
    expect(parts('quit.')).toBe(daily.quit[day]);
    expect(parts('messages.') + daily.ads[day]).toBeLessThanOrEqual(daily.messages[day]);
    expect(daily.folded[day]).toBeLessThanOrEqual(daily.muted[day]);
    expect(daily.muted[day]).toBeLessThanOrEqual(daily.present[day]);
    expect(parts('tiers.')).toBe(daily.present[day]);
    expect(parts('ladder.')).toBeCloseTo(daily.present[day] > 0 ? 1 : 0, 12);
    expect(daily.dead[day]).toBeLessThanOrEqual(daily['ladder.ignoring'][day]);
    expect(daily.commercialShare[day]).toBeGreaterThanOrEqual(daily.adShare[day]);
    expect(daily.profit[day]).toBeCloseTo(daily.income[day] - daily.cost[day], 9);
    expect(daily.paidAds[day]).toBeLessThanOrEqual(daily.ads[day]);
    expect(daily.adShare[day]).toBeCloseTo(daily.ads[day] / Math.max(1, daily.messages[day]), 12);
  }
});
