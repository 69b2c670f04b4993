import { expect, test } from 'vitest';
import { KIND, STATUS } from '../engine/codes.ts';
import type { Value } from '../engine/param.ts';
import { TIES } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { observers } from '../observers/index.ts';
import { act, countRows, crowd, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c'];
const scenario = small({ inflow: [] });

/** Late in the evening, so that the parts are as they were born. */
const split = (params: Record<string, Value>, seed = 'a', days = 4): World =>
  tell(scenario, { seed, interventions: [act('splitGroup', '3 23:00', params)], watch: [], days });

/** The part each person is in, by person. */
function partsOf({ groups }: World): Map<number, number> {
  const parts = new Map<number, number>();
  for (const { members, index } of groups.slice(1)) {
    for (let row = 0; row < members.size; row++) {
      if (members.columns.status[row] === STATUS.present) parts.set(members.columns.person[row], index);
    }
  }
  return parts;
}

/** Strong ties among those who came along, and how many of them lie within one part. */
function friendsTogether(world: World): number {
  const parts = partsOf(world);
  const { tieWith, tieStrength } = world.people.columns;
  let all = 0;
  let together = 0;
  for (const [person, part] of parts) {
    for (let k = person * TIES; k < person * TIES + TIES; k++) {
      const other = parts.get(tieWith[k]);
      if (tieStrength[k] <= 0.4 || other === undefined) continue;
      all++;
      if (other === part) together++;
    }
  }
  return together / all;
}

test.each(SEEDS)('the whole is dissolved and its parts hold most of the people (%s)', (seed) => {
  const before = tell(scenario, { seed, watch: [], days: 4 }).groups[0].now.present;
  const { groups } = split({ parts: 3 }, seed);
  expect(groups).toHaveLength(4);
  expect(groups[0].now).toMatchObject({ alive: false, present: 0 });
  const inParts = sum(groups.slice(1).map(({ now }) => now.present));
  expect(inParts).toBeGreaterThan(0.75 * before);
  expect(inParts).toBeLessThanOrEqual(before);
});

test('friends stay together if wished', () => {
  const share = (keepFriends: boolean): number =>
    sum(SEEDS.map((seed) => friendsTogether(split({ by: 'random', parts: 4, keepFriends }, seed))));
  expect(share(true)).toBeGreaterThan(1.3 * share(false));
});

test('by interest people meet their like; by level experts sit apart from beginners', () => {
  const like = (by: string): number => {
    const world = split({ by, parts: 2, keepFriends: false });
    const home = [...partsOf(world)].filter(
      ([who, part]) =>
        world.groups[part].topics.includes(world.people.columns.mainTopic[who]) &&
        world.groups[part].topics.length === 1,
    );
    return home.length;
  };
  expect(like('interest')).toBeGreaterThan(like('random'));
  const world = split({ by: 'level', parts: 2, keepFriends: false });
  const skills = (part: number): number => {
    const own = [...partsOf(world)].filter(([, where]) => where === part);
    return sum(own.map(([who]) => world.people.columns.expertise[who])) / own.length;
  };
  expect(skills(2)).toBeGreaterThan(skills(1));
});

test('by level the parts hold as many heads each, beginners first', () => {
  for (const parts of [2, 4]) {
    const world = split({ by: 'level', parts, keepFriends: false });
    const heads = world.groups.slice(1).map(({ members }) => members.size);
    expect(heads).toHaveLength(parts);
    expect(Math.min(...heads)).toBeGreaterThan(0.8 * Math.max(...heads));
  }
});

test('R26, R28: where a split follows regions, neighbours bond: more ties than where chance made the parts', () => {
  const ties = (by: string): number =>
    sum(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
        const interventions = [act('splitGroup', 3, { by, parts: 5, keepFriends: false })];
        return tell(scenario, { seed, interventions, watch: [observers.get('ties')!], days: 21 }).daily.ties[20];
      }),
    );
  expect(ties('region')).toBeGreaterThan(1.1 * ties('random'));
});

/** Answers that experts of the second part gave to questions of people of the first, in the rooms of sessions. */
function answersAcross({ groups, people }: World): number {
  let count = 0;
  const home = new Map(
    groups
      .slice(1, 3)
      .flatMap(({ members: { columns: c, size }, index }) =>
        Array.from({ length: size }, (_, row) => [c.person[row], index] as const),
      ),
  );
  for (const { members, messages } of groups.slice(3)) {
    const { author, replyTo, kind } = messages.columns;
    for (let m = 0; m < messages.size; m++) {
      if (author[m] < 0 || replyTo[m] < 0 || author[replyTo[m]] < 0 || kind[replyTo[m]] !== KIND.question) continue;
      const [who, asked] = [members.columns.person[author[m]], members.columns.person[author[replyTo[m]]]];
      if (home.get(who) === 2 && home.get(asked) === 1 && people.columns.expertise[who] >= 0.5) count++;
    }
  }
  return count;
}

test('R22: a session opens one room a week for all the parts, in which novices are answered by experts', () => {
  const mixed = small({ inflow: [], people: crowd({ core: 10, expert: 30, regular: 40, novice: 100 }, 'main') });
  const worlds = ['a', 'b', 'c'].map((seed) => {
    const params = { by: 'level', parts: 2, keepFriends: false, crossSessions: true };
    return tell(mixed, { seed, interventions: [act('splitGroup', '3 23:00', params)], watch: [], days: 20 });
  });
  for (const { groups } of worlds) {
    expect(groups.map(({ id }) => id)).toEqual(['main', 'main.1', 'main.2', 'main.1.t1', 'main.1.t2']);
    for (const room of groups.slice(3)) {
      expect(room.now).toMatchObject({ alive: false, dissolves: true });
      for (const part of groups.slice(1, 3)) {
        const home = new Set(part.members.columns.person.subarray(0, part.members.size));
        expect(countRows(room, (c, row) => home.has(c.person[row] ?? -1))).toBeGreaterThan(15);
      }
    }
  }
  expect(sum(worlds.map(answersAcross))).toBeGreaterThan(5);
  expect(split({ by: 'level', parts: 2 }, 'a', 20).groups).toHaveLength(3);
});
