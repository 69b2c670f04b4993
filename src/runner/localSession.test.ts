import { describe, expect, test, vi } from 'vitest';
import { act, linkedGroups, small, sum, tell } from '../../test/support.ts';
import { digestOf } from '../engine/digest.ts';
import { kept } from '../state/curves.ts';
import type { Scenario } from '../scenario/schema.ts';
import { CAUSES, type Frame, type Intervention } from './frame.ts';
import { LocalSession } from './localSession.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 1440;
/** People who leave soon, so that there is something to tell. */
const restless = small({ parameters: { quitBase: 0.01, quitFloor: 0.002 } });
const seed = 'session';

async function begin(scenario: Scenario = restless, interventions: Intervention[] = []): Promise<LocalSession> {
  const session = new LocalSession();
  await session.open({ scenario, seed, interventions });
  return session;
}

const peopleWho = ({ memberships: m }: Frame, status: number): number[] => [
  ...new Set(Array.from(m.person).filter((_, row) => m.status[row] === status)),
];

test('before a run is open there is nothing to ask', async () => {
  const session = new LocalSession();
  await expect(async () => session.advance(10)).rejects.toThrow('No run is open');
  await expect(async () => session.names('zh')).rejects.toThrow('No run is open');
});

describe('a run in the session', () => {
  test('opens at day 0 with everybody there, or at the minute asked for', async () => {
    const session = new LocalSession();
    const first = await session.open({ scenario: restless, seed, interventions: [] });
    expect([first.minute, first.memberships.person.length, first.groups[0]?.present]).toEqual([0, 120, 120]);
    expect(Object.values(first.daily).every((column) => column.length === 0)).toBe(true);
    const later = await session.open({ scenario: restless, seed, interventions: [], minute: 3 * DAY + 77 });
    expect(later.minute).toBe(3 * DAY + 77);
    expect(Object.values(later.daily).every((column) => column.length === 3)).toBe(true);
  });

  test('goes on to the minute, and not beyond the end; a minute already passed changes nothing', async () => {
    const session = await begin();
    const there = await session.advance(2 * DAY);
    expect(await session.advance(DAY)).toEqual(there);
    expect((await session.advance(1e9)).minute).toBe(restless.days * DAY);
  });

  test('tells the run that a file would tell', async () => {
    const policy = [act('redPacketAdFee', '2 10:00', { fee: 50 }), act('sendRedPacket', 5)];
    const expected = digestOf(tell(restless, { seed, interventions: policy }));
    const session = await begin(restless, policy);
    expect((await session.advance(restless.days * DAY)).digest).toBe(expected);
  });

  test('acts now: the past stays, the future is that of the new policy', async () => {
    const policy = [act('groupRules', '4 09:30')];
    const session = await begin();
    const before = await session.advance(4 * DAY + 570);
    const after = await session.act(policy, 4 * DAY + 570);
    expect(after.digest).toBe(before.digest);
    const end = await session.advance(restless.days * DAY);
    expect(end.digest).toBe(digestOf(tell(restless, { seed, interventions: policy })));
    for (const [id, column] of Object.entries(before.daily)) expect(end.daily[id]?.slice(0, 4), id).toEqual(column);
  });

  test('rewinds to an earlier minute, forgets what lay after, and tells it again', async () => {
    const session = await begin();
    const early = await session.advance(5 * DAY + 123);
    const end = await session.advance(restless.days * DAY);
    const back = await session.rewind(5 * DAY + 123);
    expect(back).toEqual(early);
    expect((await session.advance(restless.days * DAY)).digest).toBe(end.digest);
  });

  test('opened anew with the same scenario and seed begins at the beginning', async () => {
    const session = await begin();
    const first = await session.advance(DAY);
    await session.act([act('groupRules', 1)], DAY);
    await session.advance(6 * DAY);
    await session.open({ scenario: restless, seed, interventions: [] });
    expect(await session.advance(DAY)).toEqual(first);
    const other = await session.open({ scenario: restless, seed: 'another', interventions: [] });
    expect(other.digest).not.toBe((await session.open({ scenario: restless, seed, interventions: [] })).digest);
  });

  test('takes missing settings from the strategy', async () => {
    const session = await begin(restless, [{ strategy: 'redPacketAdFee', from: 2 }]);
    const { digest } = await session.advance(8 * DAY);
    expect(digest).toBe((await (await begin(restless, [act('redPacketAdFee', 2)])).advance(8 * DAY)).digest);
  });

  test('hands out copies: what the page does with a frame never reaches the run', async () => {
    const session = await begin();
    const frame = await session.advance(3 * DAY);
    const { digest } = frame;
    for (const column of Object.values(frame.memberships) as Int32Array[]) column.fill(1);
    for (const column of Object.values(frame.daily)) column.fill(1);
    expect((await session.advance(3 * DAY)).digest).toBe(digest);
  });

  test('shows one row a membership, with moods and odds that can be read', async () => {
    const { memberships: m, persons, groups } = await (await begin()).advance(12 * DAY);
    for (const column of Object.values(m) as Int32Array[]) expect(column).toHaveLength(m.person.length);
    expect(m.status.filter((status) => status === 0)).toHaveLength(sum(groups.map(({ present }) => present)));
    for (let row = 0; row < m.person.length; row++) {
      expect(Number.isFinite(m.mood[row])).toBe(true);
      expect(m.leaving[row]).toBeGreaterThanOrEqual(0);
      expect(m.leaving[row]).toBeLessThanOrEqual(1);
      expect(m.leftAt[row] === -1).toBe(m.status[row] === 0);
      if (m.status[row] === 1) expect(CAUSES[m.cause[row]]).toBeDefined();
      expect(persons.role[m.person[row]]).toBeLessThan(6);
    }
  });

  test('stands where the run stands, until the first decision', async () => {
    const session = await begin(restless, []);
    const { persons } = await session.advance(8 * DAY);
    const nothing = (await session.doNothing(restless, seed, 20)).persons;
    const stays = (columns: typeof persons) => [...kept(columns, 8 * DAY, []).survival];
    expect(stays(nothing)).toEqual(stays(persons));
    expect(stays(persons).at(-1)).toBeLessThan(1);
  });

  test('does nothing beside the run in hand', async () => {
    const session = await begin(restless, [act('groupRules', 1)]);
    const { digest } = await session.advance(4 * DAY);
    const { retention, daily } = await session.doNothing(restless, seed, 10);
    expect(daily.present).toHaveLength(10);
    expect(daily.present).toEqual(tell(restless, { seed, days: 10 }).daily.present);
    expect(retention.every(({ survival }, k) => survival <= (retention[k - 1]?.survival ?? 1))).toBe(true);
    expect((await session.advance(4 * DAY)).digest).toBe(digest);
  });
});

describe('a diary', () => {
  test('tells in order what one person lived through, and leaves the run as it was', async () => {
    const session = await begin();
    const frame = await session.advance(15 * DAY);
    for (const person of [...peopleWho(frame, 1).slice(0, 6), ...peopleWho(frame, 0).slice(0, 6)]) {
      const { entries, moodByDay, groups } = await session.diary(person, 'zh');
      const times = entries.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(entries.every(({ at, text }) => at >= 0 && at <= 15 * DAY && text.zh !== '' && text.en !== '')).toBe(true);
      expect(moodByDay.every(Number.isFinite)).toBe(true);
      expect(groups).toHaveLength(1);
      expect(await session.advance(15 * DAY)).toEqual(frame);
    }
  });

  test('of who quit ends with it: shares of causes that add to one, a last straw, the last day of even odds', async () => {
    const session = await begin();
    const frame = await session.advance(restless.days * DAY);
    const gone = peopleWho(frame, 1);
    expect(gone.length).toBeGreaterThan(3);
    for (const person of gone.slice(0, 12)) {
      const { entries, groups } = await session.diary(person, 'zh');
      const quit = groups[0]?.quit;
      expect(entries.at(-1)?.kind).toBe('quit');
      expect(entries.at(-1)?.at).toBe(quit?.at);
      expect(sum(quit!.shares)).toBeCloseTo(1, 5);
      expect(Math.min(...quit!.shares)).toBeGreaterThanOrEqual(0);
      const row = frame.memberships.person.indexOf(person);
      expect(quit!.shares[frame.memberships.cause[row]]).toBe(Math.max(...quit!.shares));
      expect(quit!.lastStraw.zh).toMatch(/\p{Script=Han}/u);
      expect(quit!.savableUntil).toBeLessThanOrEqual(quit!.at);
    }
  });

  test('of who is there says what weighs on them; who is there has not quit', async () => {
    const session = await begin();
    const frame = await session.advance(10 * DAY);
    for (const person of peopleWho(frame, 0).slice(0, 10)) {
      const [place] = (await session.diary(person, 'en')).groups;
      expect(place?.quit).toBeUndefined();
      expect(sum(place.grievances)).toBeCloseTo(place.hazard, 5);
      const ties = place.ties.map(({ strength }) => strength);
      expect(ties).toEqual(ties.toSorted((a, b) => b - a));
      expect(place.leaving).toBeCloseTo(frame.memberships.leaving[frame.memberships.person.indexOf(person)], 5);
    }
  });

  test('of who is in two groups tells both in one order of time', async () => {
    const session = await begin(linkedGroups());
    await session.advance(6 * DAY);
    for (const person of [0, 1, 2, 5, 10]) {
      const { entries, groups } = await session.diary(person, 'zh');
      expect(groups).toHaveLength(2);
      const times = entries.map(({ at }) => at);
      expect(times, `p${person}`).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  test('goes on being told after it was opened, and is told anew after a rewind', async () => {
    const session = await begin();
    await session.advance(5 * DAY);
    const early = await session.diary(2, 'zh');
    await session.advance(9 * DAY);
    const late = await session.diary(2, 'zh');
    expect(late.entries.slice(0, early.entries.length)).toEqual(early.entries);
    await session.rewind(5 * DAY);
    expect(await session.diary(2, 'zh')).toEqual(early);
  });
});

describe('the chat', () => {
  test('shows the last messages before a place, oldest first, each with its words and author', async () => {
    const session = await begin();
    await session.advance(6 * DAY);
    const last = await session.chat(0, undefined, 40, 'zh');
    expect(last).toHaveLength(40);
    const names = await session.names('zh');
    last.forEach((item, k) => {
      expect(item.index).toBe(last[0].index + k);
      expect(item.text.trim()).not.toBe('');
      if (item.person >= 0) expect(item.name).toBe(names[item.person]);
      expect(item.at).toBeLessThanOrEqual(6 * DAY);
    });
    const earlier = await session.chat(0, last[0].index, 5, 'zh');
    expect(earlier.map(({ index }) => index)).toEqual([5, 4, 3, 2, 1].map((k) => last[0].index - k));
    expect(await session.chat(7, undefined, 5, 'zh')).toEqual([]);
    expect(await session.chat(0, 0, 5, 'zh')).toEqual([]);
  });

  test('speaks the language asked for', async () => {
    const session = await begin();
    await session.advance(4 * DAY);
    const [zh, en] = [await session.chat(0, undefined, 30, 'zh'), await session.chat(0, undefined, 30, 'en')];
    expect(zh.some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true);
    expect(en.every(({ text }) => !/\p{Script=Han}/u.test(text))).toBe(true);
    expect(zh.map(({ index, at, kind }) => [index, at, kind])).toEqual(
      en.map(({ index, at, kind }) => [index, at, kind]),
    );
  });

  test("shows the operator's own words, and no longer after they are taken back", async () => {
    const words = '大家早上好，今天聊什么？';
    const session = await begin();
    await session.advance(3 * DAY);
    await session.act([act('postMessage', 3, { text: words })], 3 * DAY);
    await session.advance(4 * DAY);
    const said = await session.chat(0, undefined, 500, 'zh');
    expect(said.filter(({ text }) => text === words)).toHaveLength(1);
    await session.rewind(3 * DAY);
    await session.act([], 3 * DAY);
    await session.advance(6 * DAY);
    expect((await session.chat(0, undefined, 500, 'zh')).filter(({ text }) => text === words)).toEqual([]);
  });
});
