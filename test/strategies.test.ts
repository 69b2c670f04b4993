/** Laws over all strategies: what is true of every one of them, and of every one to come. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { STATUS } from '../src/engine/codes.ts';
import { restore, save } from '../src/engine/checkpoint.ts';
import { digestOf } from '../src/engine/digest.ts';
import { mix } from '../src/engine/draws.ts';
import { balance } from '../src/engine/ledger.ts';
import type { Param, Value } from '../src/engine/param.ts';
import { advance, createWorld, setPolicy } from '../src/engine/run.ts';
import type { Text } from '../src/engine/text.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import { parsePolicy } from '../src/scenario/parse.ts';
import { EXTRA_METRICS } from '../src/scenario/registry.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { formatTime } from '../src/scenario/time.ts';
import { strategies } from '../src/strategies/index.ts';
import { scenarioTexts } from '../src/validation/scenarioFiles.ts';
import { act, differences, digestOfState, settingsOf, small, sum, tablesOf, tell, twoGroups } from './support.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const scenario = small();
const idle = tell(scenario);
const all = [...strategies.values()];
/** The day on which each strategy begins in these tests. */
const FROM = 8;

const HAN = /\p{Script=Han}/u;

/** Every text in a strategy, with the place where it stands. */
function textsOf(strategy: object): [string, Text][] {
  return Object.entries(strategy).flatMap(([key, value]: [string, unknown]): [string, Text][] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('zh' in value && 'en' in value) return [[key, value as Text]];
    return textsOf(value).map(([place, text]) => [`${key}.${place}`, text]);
  });
}

test('each file of the folder is a strategy of that name', () => {
  const files = readdirSync('src/strategies').filter(
    (file) => file !== 'index.ts' && file !== 'details.ts' && !file.endsWith('.test.ts'),
  );
  expect(all.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(all)('$id', (strategy) => {
  const acts = [act(strategy.id, FROM)];
  const once = tell(scenario, { interventions: acts });

  test('tried and taken back, leaves no trace', () => {
    const policy = toSetup(scenario, { interventions: acts }).interventions;
    const world = createWorld(toSetup(scenario, { interventions: [] }), 'test', idle.observers);
    // Taken back on the day before it begins, and at the very midnight: the day then begins under what held before.
    for (const minute of [FROM * 1440 - 720, FROM * 1440]) {
      advance(world, minute);
      const kept = save(world);
      const held = world.groups.map(({ levers }) => ({ ...levers }));
      for (const tried of [policy, []]) {
        restore(world, kept);
        setPolicy(world, tried);
        advance(world, scenario.days * 1440);
      }
      expect(digestOf(world)).toBe(digestOf(idle));
      restore(world, kept);
      expect(world.groups.map(({ levers }) => levers)).toEqual(held);
    }
  });

  test('speaks both languages', () => {
    for (const [place, text] of textsOf(strategy)) {
      const unit = place.endsWith('unit');
      expect(text.en, place).not.toMatch(HAN);
      if (unit) continue;
      expect(text.zh.trim(), place).not.toBe('');
      expect(text.en.trim(), place).not.toBe('');
    }
    for (const key of ['title', 'short', 'summary', 'detail', 'touches'] as const) {
      expect(strategy[key].zh, key).toMatch(HAN);
      expect(strategy[key].zh, key).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    }
  });

  test('names the rows it comes from and how well founded it is', () => {
    expect(strategy.rows.length).toBeGreaterThan(0);
    for (const row of strategy.rows) expect(row).toMatch(/^[A-Z]\d+([-.]\d+)?$/);
    expect(['measured', 'published', 'claimed', 'guess']).toContain(strategy.evidence);
  });

  test('repeats what the trade claims of it, of a row it names, on a scenario and by a measure that exist', () => {
    expect(strategy.claims?.length).toBeGreaterThan(0);
    for (const { row, scenario, metric, params, beside } of strategy.claims ?? []) {
      expect(strategy.rows).toContain(row);
      expect([...scenarioTexts.keys()]).toContain(scenario);
      expect([...EXTRA_METRICS, ...observers.keys()]).toContain(metric);
      expect(Object.keys(strategy.params)).toEqual(expect.arrayContaining(Object.keys(params ?? {})));
      expect([...strategies.keys()]).toEqual(expect.arrayContaining([...(beside ?? [])]));
    }
  });

  test('has defaults that its own file format accepts, and that lie on the steps of their ranges', () => {
    const text = JSON.stringify([
      { strategy: strategy.id, from: 1, ...(strategy.needsMember ? { member: 'p1' } : {}) },
    ]);
    // Whatever asks for a leader finds one.
    const people = [{ role: 'kol', count: 2, groups: ['main'] }];
    const parsed = parsePolicy(text, { ...scenario, people });
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parsed.interventions[0]?.params).toEqual(act(strategy.id, 1).params);
    for (const param of Object.values<Param>(strategy.params)) {
      if (param.kind !== 'range') continue;
      expect(param.default).toBeGreaterThanOrEqual(param.min);
      expect(param.default).toBeLessThanOrEqual(param.max);
      expect(((param.default - param.min) / param.step) % 1).toBeCloseTo(0, 9);
    }
  });

  test('says in both languages where the platform or privacy is at stake, and nothing of its defaults', () => {
    const flagOf = (settings: Record<string, Value>) => strategy.flags?.(settings);
    expect(flagOf(act(strategy.id, 1).params)).toBeUndefined();
    const flags = settingsOf(strategy.params).flatMap((settings) => flagOf(settings) ?? []);
    expect(flags.length > 0).toBe(strategy.flags !== undefined);
    for (const { zh, en } of flags) {
      expect(zh).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
      expect(en).not.toMatch(HAN);
    }
  });

  test('costs a finite amount, never less than nothing, whatever the settings', () => {
    for (const settings of settingsOf(strategy.params)) {
      for (const cost of Object.values(strategy.cost(settings) as unknown as Record<string, number>)) {
        expect(Number.isFinite(cost)).toBe(true);
        expect(cost).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('gives the same bits twice', () => {
    expect(digestOf(tell(scenario, { interventions: acts }))).toBe(digestOf(once));
  });

  test('does something', () => {
    expect(digestOf(once)).not.toBe(digestOf(idle));
  });

  test('runs at the corners of its settings, and the books hold', () => {
    const settings = settingsOf(strategy.params);
    const stride = Math.max(1, Math.floor(settings.length / 6));
    for (let k = 0; k < settings.length; k += stride) {
      const world = tell(scenario, { interventions: [act(strategy.id, 3, settings[k])], days: 10 });
      expectBooks(world);
    }
  });

  test('changes nothing before its day', () => {
    const late = tell(scenario, { interventions: [act(strategy.id, `${FROM} 10:30`)] });
    expectSameUntil(late, idle, FROM * 1440 + 630);
    expectSameUntil(once, idle, FROM * 1440);
  });

  test('does nothing at all where its day never comes', () => {
    expect(digestOf(tell(scenario, { interventions: [act(strategy.id, scenario.days)] }))).toBe(digestOf(idle));
  });

  test('nobody appears, vanishes or leaves before joining; the till and the packets balance to the fen', () => {
    expectBooks(once);
  });

  test('leaves another group of other people as it was, to the bit', () => {
    const two = twoGroups();
    const [left, acted] = [tell(two), tell(two, { interventions: [act(strategy.id, FROM, {}, { group: 'main' })] })];
    expect(differences(tablesOf(left.groups[1]), tablesOf(acted.groups[1]))).toEqual([]);
    const aside = two.people.slice(0, two.people.length / 2).reduce((n, row) => n + row.count, 0);
    for (let person = aside; person < 2 * aside; person++) {
      for (const column of ['received', 'given', 'groups', 'leftAt', 'exit', 'cause'] as const) {
        expect(acted.people.columns[column][person], `${column} of ${person}`).toBe(
          left.people.columns[column][person],
        );
      }
    }
  });
});

test('doing nothing is the empty policy, whatever the file itself would have done', () => {
  const file = small({
    interventions: [{ strategy: 'groupRules', from: 2 }],
    reference: [{ strategy: 'adBoard', from: 2 }],
  });
  expect(digestOf(tell(file))).toBe(digestOf(idle));
});

test('the order of the file never matters', () => {
  const policy = all.map(({ id }, k) => act(id, k % 3 === 0 ? 5 : `${4 + (k % 5)} 09:${10 + k}`));
  policy.push(act('postMessage', '5 08:00', { kind: 'talk' }), act('thankMember', 5, {}, { member: 'p10' }));
  policy.push(act('thankMember', 5, {}, { member: 'p9' }), act('redPacketAdFee', 6, { fee: 0 }, { group: 'main' }));
  const seen = new Set<string>();
  expectBooks(tell(scenario, { interventions: policy }));
  for (let turn = 0; turn < 6; turn++) {
    const place = (k: number) => mix(k * 8 + turn);
    const order = policy.map((_, k) => k).sort((a, b) => place(a) - place(b));
    const world = tell(scenario, { interventions: order.map((k) => policy[k]) });
    seen.add(`${digestOf(world)} ${JSON.stringify(world.notices)}`);
  }
  expect(seen.size).toBe(1);
});

test('any policy keeps the books', () => {
  const strategy = fc.constantFrom(...all).chain(({ id, kind, params, needsMember }) =>
    fc.record({
      strategy: fc.constant(id),
      params: fc.constantFrom(...settingsOf(params)),
      from: fc.integer({ min: 0, max: 9 * 1440 }).map(formatTime),
      ...(kind === 'standing' ? { until: fc.constantFrom(10, 12, '11 07:13') } : {}),
      ...(needsMember ? { member: fc.constantFrom('p1', 'p3', 'p60', 'p119', 'p125') } : {}),
    }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(strategy, { maxLength: 6, selector: ({ from }) => from }), (interventions) => {
      expectBooks(tell(scenario, { interventions, days: 13 }));
    }),
    { numRuns: 30, seed: 1 },
  );
});

test('of two of the same strategy the later one holds, and the earlier again when that has ended', () => {
  const fee = (from: number, rmb: number, until?: number) =>
    act('redPacketAdFee', from, { fee: rmb }, until === undefined ? {} : { until });
  const world = tell(scenario, { interventions: [fee(2, 10), fee(4, 500, 6)], days: 5 });
  expect(world.groups[0]?.levers.adFee).toBe(50000);
  const later = tell(scenario, { interventions: [fee(2, 10), fee(4, 500, 6)], days: 7 });
  expect(later.groups[0]?.levers.adFee).toBe(1000);
});

test('a strategy that has ended holds no longer', () => {
  const rules = [act('groupRules', 2, {}, { until: 5 }), act('adminTeam', 2, {}, { until: 5 })];
  const levers = tell(scenario, { interventions: rules, days: 6 }).groups[0]?.levers;
  expect(levers).toMatchObject({ adsBanned: false, penalty: 'none' });
  expect(levers?.staff).toBeLessThanOrEqual(1);
});

test('what cannot be paid for is not done, costs nothing, and the operator is told', () => {
  const poor = small({ operator: { money: 5, hours: 20 } });
  const world = tell(poor, { interventions: [act('sendRedPacket', FROM, { amount: 50 })] });
  expect(digestOfState(world)).toBe(digestOfState(tell(poor)));
  expect(world.notices.some(({ tone, at }) => tone === 'warn' && at === FROM * 1440)).toBe(true);
  const idleHands = small({ operator: { money: 5000, hours: 0 } });
  const late = tell(idleHands, { interventions: [act('postMessage', FROM)] });
  expect(digestOfState(late)).toBe(digestOfState(tell(idleHands)));
});

/** Daily columns of the days before, and all messages before this minute. */
function expectSameUntil(a: World, b: World, minute: number): void {
  const days = Math.floor(minute / 1440);
  for (const [id, column] of Object.entries(a.daily)) {
    expect(Array.from(column.subarray(0, days)), id).toEqual(Array.from(b.daily[id].subarray(0, days)));
  }
  const [x, y] = [a.groups[0].messages, b.groups[0].messages];
  let size = 0;
  while (size < y.size && y.columns.at[size] < minute) size++;
  expect(x.size).toBeGreaterThanOrEqual(size);
  if (x.size > size) expect(x.columns.at[size]).toBeGreaterThanOrEqual(minute);
  for (const column of [
    'at',
    'author',
    'kind',
    'topic',
    'quality',
    'replyTo',
    'root',
    'heat',
    'mention',
    'fen',
  ] as const) {
    expect(x.columns[column].slice(0, size), column).toEqual(y.columns[column].slice(0, size));
  }
}

function expectBooks(world: World): void {
  expectHeads(world);
  expectTimes(world);
  expectMoney(world);
}

/** joined so far = present + quit + removed + dissolved so far, on every day and in the rows. */
function expectHeads(world: World): void {
  const { joined, present, quit, removed, dissolved } = world.daily;
  let stock = 0;
  for (let day = 0; day < world.setup.days; day++) {
    stock += joined[day] - quit[day] - removed[day] - dissolved[day];
    expect(stock, `day ${day}`).toBe(present[day]);
  }
  const rows = [0, 0, 0, 0];
  for (const { members } of world.groups)
    for (let row = 0; row < members.size; row++) rows[members.columns.status[row]]++;
  expect(rows).toEqual([present.at(-1), sum(quit), sum(removed), sum(dissolved)]);
  const causes = Object.keys(world.daily).filter((id) => id.startsWith('quit.'));
  expect(sum(causes.map((id) => sum(world.daily[id])))).toBe(sum(quit));
  for (const { now, members } of world.groups) {
    let [here, muted, folded] = [0, 0, 0];
    for (let row = 0; row < members.size; row++) {
      if (members.columns.status[row] !== STATUS.present) continue;
      here++;
      if (members.columns.attention[row] > 0) muted++;
      if (members.columns.attention[row] > 1) folded++;
    }
    expect([now.present, now.muted, now.folded]).toEqual([here, muted, folded]);
    if (!now.alive) expect(here).toBe(0);
  }
}

/** Nobody leaves before joining; a person is outside from the end of the last of the first memberships on. */
function expectTimes(world: World): void {
  const here = new Int32Array(world.people.size);
  for (const { members } of world.groups) {
    const c = members.columns;
    for (let row = 0; row < members.size; row++) {
      if (c.status[row] === STATUS.present) here[c.person[row]]++;
      else expect(c.leftAt[row]).toBeGreaterThanOrEqual(c.joinedAt[row]);
      expect(c.leftAt[row]).toBeLessThanOrEqual(world.now);
    }
  }
  const p = world.people.columns;
  for (let person = 0; person < world.people.size; person++) {
    expect(p.groups[person]).toBe(here[person]);
    if (p.exit[person] >= 1 && p.exit[person] <= 3)
      expect(p.leftAt[person]).toBeGreaterThanOrEqual(p.enteredAt[person]);
  }
}

/** Start + in - out = balance; what was paid beside wages, gifts and fees given back = what lies in packets. */
function expectMoney(world: World): void {
  const { ledger, people } = world;
  expect(balance(ledger)).toBe(ledger.start + ledger.income - ledger.cost);
  expect(balance(ledger)).toBeGreaterThanOrEqual(0);
  expect(Number.isInteger(ledger.cost)).toBe(true);
  let open = 0;
  for (const group of world.groups) for (const packet of group.packets) open += packet.fen;
  const { given, received } = people.columns;
  const members = sum(given.subarray(0, people.size)) - sum(received.subarray(0, people.size));
  const wages = wagesOf(world);
  if (wages !== undefined) expect(ledger.cost - wages - ledger.toMembers + members).toBe(open);
}

/**
 * Fen that went elsewhere than into packets: the pay of one standing strategy, for each calendar day; unknown for several,
 * where something could not be paid, for deeds that buy something else than a packet, and where an activity costs by the head.
 */
function wagesOf(world: World): number | undefined {
  const costly = world.policy.filter(({ strategy, params }) => strategy.cost(params).money > 0);
  if (costly.some(({ strategy }) => strategy.kind === 'deed' && strategy.id !== 'sendRedPacket')) return undefined;
  if (world.groups.some(({ now }) => now.activityFrom >= 0)) return undefined;
  const [only] = costly.filter(({ strategy }) => strategy.kind === 'standing');
  if (!only) return 0;
  if (world.policy.length > 1 || world.notices.some(({ tone }) => tone === 'warn')) return undefined;
  const days = Math.ceil(Math.min(only.until, world.now) / 1440) - Math.floor(only.from / 1440);
  return Math.max(0, days) * Math.round(100 * only.strategy.cost(only.params).money);
}
