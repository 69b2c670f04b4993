/** The same run, however it is told: restarted, in steps, watched, or with its groups in another order. */
import { describe, expect, test, vi } from 'vitest';
import { restore, save, type Checkpoint } from '../src/engine/checkpoint.ts';
import { digestOf } from '../src/engine/digest.ts';
import { nameHash } from '../src/engine/draws.ts';
import { STATUS } from '../src/engine/codes.ts';
import { advance, createWorld, setPolicy, warmUp } from '../src/engine/run.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import { Recorder } from '../src/runner/recorder.ts';
import { RunInHand } from '../src/runner/runInHand.ts';
import type { Intervention } from '../src/scenario/intervention.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { act, differences, linkedGroups, small, tablesOf, tell, twoGroups } from './support.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 1440;
const all = [...observers.values()];

/** Something of everything, at odd minutes, so that checkpoints meet open packets, planned ends and lapsed strategies. */
const busy = [
  act('groupRules', 1),
  act('redPacketAdFee', '2 09:17', { fee: 60 }, { until: '16 21:01' }),
  act('adminTeam', 3, {}, { until: 12 }),
  act('sendRedPacket', '4 12:30', { amount: 200, shares: 60 }),
  act('announcement', '5 19:00', { mentionAll: true, text: '早上好' }),
  act('temporaryGroup', '6 10:00', { days: 5 }),
  act('postMessage', '7 08:08', { text: '一句话' }),
  act('splitGroup', '13 15:45', { parts: 2, crossSessions: true }, { group: 'main' }),
];

/** One scenario for each way in which groups and people may hang together. */
const SCENARIOS: Record<string, { scenario: Scenario; interventions: Intervention[] }> = {
  'one group left alone': { scenario: small(), interventions: [] },
  'one group with everything done to it': { scenario: small(), interventions: busy },
  'two groups that share people and staff': {
    scenario: { ...linkedGroups(), operator: { money: 5000, hours: 1 } },
    interventions: [act('groupRules', 1), act('sendRedPacket', '4 12:30', { amount: 100 })],
  },
  'a new group, filled by events': {
    scenario: small({
      people: [{ role: 'core', count: 8, groups: ['main'] }],
      groups: [{ id: 'main', name: { zh: '新群', en: 'New' }, topics: ['running'], fresh: true }],
      events: [
        { kind: 'joinWave', at: '1 10:30', group: 'main', size: 40 },
        { kind: 'advertisers', at: '4 00:00', group: 'main', size: 6 },
        { kind: 'hotTopic', at: '6 20:15', group: 'main', size: 3, days: 2 },
        { kind: 'quarrel', at: '9 09:09', group: 'main', size: 0.7 },
      ],
    }),
    interventions: [act('groupRules', 2)],
  },
};

function begin({ scenario, interventions }: { scenario: Scenario; interventions: Intervention[] }): World {
  return createWorld(toSetup(scenario, { interventions }), 'again', all);
}

/** Everything that can be told apart of a run at its minute, in two short words. */
function endOf(world: World): string {
  const rest = JSON.stringify([world.notices, world.groups.map(({ notice, now, packets }) => [notice, now, packets])]);
  return `${digestOf(world)} ${(nameHash(rest) >>> 0).toString(16)}`;
}

describe.each(Object.entries(SCENARIOS))('%s', (_, told) => {
  const end = told.scenario.days * DAY;
  const whole = begin(told);
  advance(whole, end);
  const expected = endOf(whole);

  test('comes out the same twice', () => {
    const again = begin(told);
    advance(again, end);
    expect(endOf(again)).toBe(expected);
  });

  test('goes on from each midnight as if nothing had been', () => {
    const world = begin(told);
    warmUp(world);
    const kept: Checkpoint[] = [];
    for (let day = 0; day < told.scenario.days; day++) {
      kept.push(save(world));
      advance(world, (day + 1) * DAY);
    }
    expect(endOf(world)).toBe(expected);
    // From late to early: a checkpoint is put back into a later world of its own run, never into an earlier one.
    for (const checkpoint of kept.reverse()) {
      restore(world, checkpoint);
      expect(world.now).toBe(checkpoint.now);
      advance(world, end);
      expect(endOf(world), `day ${checkpoint.now / DAY}`).toBe(expected);
    }
  });

  test('goes on from any minute of the day as if nothing had been', () => {
    const world = begin(told);
    warmUp(world);
    const kept: Checkpoint[] = [];
    for (let minute = 317; minute < end; minute += 1999) {
      advance(world, minute);
      kept.push(save(world));
    }
    for (const checkpoint of kept.reverse()) {
      restore(world, checkpoint);
      advance(world, end);
      expect(endOf(world), `minute ${checkpoint.now}`).toBe(expected);
    }
  });

  test.each([1440 * 3, 720, 61, 7])('comes out the same in steps of %i minutes', (step) => {
    const world = begin(told);
    for (let minute = 0; minute < end; minute += step) advance(world, minute);
    advance(world, end);
    expect(endOf(world)).toBe(expected);
  });

  test('comes out the same with somebody looking over a shoulder', () => {
    for (const person of [0, 7, 30, 75]) {
      const world = begin(told);
      world.probe = new Recorder(person);
      advance(world, end);
      expect(endOf(world), `p${person}`).toBe(expected);
    }
  });

  test('has room to count the ties of everybody', () => {
    const world = begin(told);
    for (let minute = 0; minute < end; minute += 487) {
      advance(world, minute);
      expect(world.tied.length).toBeGreaterThanOrEqual(world.people.size);
    }
  });

  test('leaves nothing in its working memory from one minute to the next', () => {
    const world = begin(told);
    for (let minute = 0; minute < end; minute += 487) {
      advance(world, minute);
      for (const [name, column] of Object.entries(world.scratch)) {
        expect(
          column.every((value) => value === 0),
          `${name} at minute ${minute}`,
        ).toBe(true);
      }
    }
  });

  test('begins with everybody still there', () => {
    const world = begin(told);
    warmUp(world);
    for (const { members } of world.groups) {
      for (let row = 0; row < members.size; row++) expect(members.columns.status[row]).toBe(STATUS.present);
    }
  });
});

test('taken back to a midnight, the day begins with what held then, not with what holds now', () => {
  const scenario = small({ days: 14 });
  const under = (interventions: Intervention[]) => toSetup(scenario, { interventions });
  const inviting = under([act('memberReferral', 4, { gift: 10, reminders: 1 })]);
  for (const seed of ['a', 'b', 'c']) {
    const world = createWorld(inviting, seed, []);
    advance(world, DAY);
    const fork = save(world);
    advance(world, 14 * DAY);
    restore(world, fork);
    setPolicy(world, []);
    advance(world, 14 * DAY);
    const fresh = createWorld(under([]), seed, []);
    advance(fresh, 14 * DAY);
    expect(digestOf(world), seed).toBe(digestOf(fresh));
  }
});

test('two groups of different people fare the same whichever stands first in the file', () => {
  const scenario = twoGroups();
  const interventions = [act('groupRules', 2), act('sendRedPacket', 5)];
  const one = tell(scenario, { interventions });
  const other = tell({ ...scenario, groups: scenario.groups.toReversed() }, { interventions });
  for (const group of one.groups) {
    const twin = other.groups.find(({ id }) => id === group.id);
    expect(differences(tablesOf(group), twin && tablesOf(twin))).toEqual([]);
  }
});

test('a person who shares two groups is gone from the minute of leaving the last', () => {
  const world = tell({ ...linkedGroups(), parameters: { quitFloor: 0.002, quitBase: 0.01 } }, { days: 120 });
  const last = new Map<number, number>();
  const rows = new Map<number, number>();
  for (const { members } of world.groups) {
    const c = members.columns;
    for (let row = 0; row < members.size; row++) {
      const who = c.person[row];
      rows.set(who, (rows.get(who) ?? 0) + 1);
      last.set(who, Math.max(last.get(who) ?? 0, c.status[row] === STATUS.present ? Infinity : c.leftAt[row]));
    }
  }
  let seen = 0;
  for (const [who, minute] of last) {
    if (minute === Infinity || rows.get(who) !== 2) continue;
    seen++;
    expect(world.people.columns.leftAt[who], `p${who}`).toBe(minute);
  }
  expect(seen).toBeGreaterThan(0);
});

describe('a run in hand', () => {
  const { scenario } = SCENARIOS['one group left alone'];
  const setupOf = (interventions: Intervention[]) => toSetup(scenario, { interventions });
  const fresh = (interventions: Intervention[]) => endOf(tell(scenario, { seed: 'again', interventions }));
  const end = scenario.days * DAY;

  test('keeps a checkpoint a day', () => {
    const hand = new RunInHand(setupOf([]), 'again', [...observers.values()]);
    hand.advance(5 * DAY + 100);
    expect(hand.checkpoints.map(({ now }) => now / DAY)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('rewound to any minute and told on comes out the same', () => {
    const hand = new RunInHand(setupOf(busy), 'again', [...observers.values()]);
    const expected = fresh(busy);
    for (const minute of [end, 13 * DAY + 946, 13 * DAY, 8 * DAY + 777, 6 * DAY + 599, 3, 20 * DAY + 1, 0]) {
      hand.advance(end);
      hand.rewind(minute);
      expect(hand.world.now).toBe(minute);
      hand.advance(end);
      expect(endOf(hand.world), `minute ${minute}`).toBe(expected);
    }
  });

  test('rewound and changed is a fresh run of the new policy', () => {
    const hand = new RunInHand(setupOf(busy), 'again', [...observers.values()]);
    hand.advance(end);
    for (const [minute, policy] of [
      [3 * DAY + 500, [...busy.slice(0, 2), act('adBoard', '3 08:20')]],
      [3 * DAY + 500, []],
      [10 * DAY, [act('groupRules', 10)]],
      [10 * DAY + 1, [act('groupRules', 10, { penalty: 'remove' })]],
      [12 * DAY, [act('groupRules', 10, { penalty: 'remove' }, { until: 11 }), act('adminTeam', 12)]],
      [5 * DAY, busy],
    ] as const) {
      hand.rewind(minute);
      hand.act(setupOf([...policy]).interventions, minute);
      expect(hand.world.now).toBe(minute);
      hand.advance(end);
      expect(endOf(hand.world), JSON.stringify(policy)).toBe(fresh([...policy]));
    }
  });

  test('acts in the middle of a day as a file would', () => {
    const hand = new RunInHand(setupOf([]), 'again', [...observers.values()]);
    const acts: Intervention[] = [];
    for (const [minute, next] of [
      [2 * DAY + 555, act('redPacketAdFee', '2 09:15')],
      [2 * DAY + 556, act('sendRedPacket', '2 09:16')],
      [4 * DAY + 1439, act('removeMember', '4 23:59', {}, { member: 'p4' })],
      [9 * DAY, act('splitGroup', 9)],
    ] as const) {
      hand.advance(minute);
      acts.push(next);
      hand.act(setupOf(acts).interventions, minute);
    }
    hand.advance(end);
    expect(endOf(hand.world)).toBe(fresh(acts));
  });
});
