import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND, STATUS } from '../engine/group.ts';
import type { Value } from '../engine/param.ts';
import { TIES } from '../engine/people.ts';
import type { World } from '../engine/world.ts';
import { act, small, sum, tell } from '../../test/support.ts';

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

test('a session a week across the parts is held in each of them on Thursday', () => {
  const sessions = (crossSessions: boolean) =>
    split({ parts: 2, crossSessions }, 'a', 12)
      .groups.slice(1)
      .map(({ messages: { columns: c, size } }) =>
        Array.from({ length: size }, (_, m) => m)
          .filter((m) => c.author[m] === BY_OPERATOR && c.kind[m] === KIND.knowledge)
          .map((m) => Math.floor(c.at[m] / 1440)),
      );
  expect(sessions(true)).toEqual([[10], [10]]);
  expect(sessions(false)).toEqual([[], []]);
});
