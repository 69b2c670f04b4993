import { describe, expect, test } from 'vitest';
import { countRows, differences, small, sum, tablesOf } from '../../../test/support.ts';
import { toSetup } from '../../scenario/toSetup.ts';
import { STATUS } from '../codes.ts';
import { NO_TOPIC } from '../noTopic.ts';
import type { Moderation } from '../levers.ts';
import { run } from '../run.ts';
import type { World } from '../world.ts';
import { isHidden, startOfNewest, unreadOf } from './filtering.ts';

/** Three weeks of the small group, half of its talk off topic, under a filter that never errs. */
function moderated(moderation?: Moderation, filterPrecision = 1): World {
  const setup = toSetup(small());
  const groups = setup.groups.map((group) => ({ ...group, offTopic: 0.5, ...(moderation ? { moderation } : {}) }));
  return run({ ...setup, groups, parameters: { start: 0.01, filterPrecision } }, 'filter', []);
}

/** Of all messages and present members: the topics hidden from each, and the topics shown. */
function sides(world: World): { hidden: Set<number>[]; shown: Set<number>[] } {
  const [group] = world.groups;
  const hidden: Set<number>[] = [];
  const shown: Set<number>[] = [];
  for (let row = 0; row < group.members.size; row++) {
    hidden.push(new Set());
    shown.push(new Set());
    for (let m = 0; m < group.messages.size; m++) {
      const { author, kind, topic } = group.messages.columns;
      if (author[m] === row || kind[m] > 3) continue;
      (isHidden(world, group, row, m) ? hidden : shown)[row].add(topic[m]);
    }
  }
  return { hidden, shown };
}

describe('moderation by subject', () => {
  test('hides nothing by default, and none is the default', () => {
    const [world, other] = [moderated(), moderated('none')];
    expect(sum(sides(world).hidden.map((topics) => topics.size))).toBe(0);
    expect(differences(tablesOf(world.groups[0]), tablesOf(other.groups[0]))).toEqual([]);
  });

  test('by the community takes what is off the topics of the group from everybody', () => {
    const { hidden, shown } = sides(moderated('community'));
    expect(new Set(hidden.flatMap((topics) => [...topics]))).toEqual(new Set([NO_TOPIC]));
    expect(new Set(shown.flatMap((topics) => [...topics]))).toEqual(new Set([0, 1]));
  });

  test('by person leaves to each what he cares for', () => {
    const world = moderated('personalised');
    const { mainTopic, secondTopic } = world.people.columns;
    sides(world).shown.forEach((topics, row) => {
      const who = world.groups[0].members.columns.person[row];
      for (const topic of topics) expect([mainTopic[who], secondTopic[who]]).toContain(topic);
    });
  });

  test('counts, reads and answers only what is shown', () => {
    const world = moderated('personalised');
    const [group] = world.groups;
    const { replyTo, author, at, topic } = group.messages.columns;
    const { mainTopic, secondTopic } = world.people.columns;
    const person = group.members.columns.person;
    for (let m = 0; m < group.messages.size; m++) {
      if (replyTo[m] < 0 || author[m] < 0 || at[m] < 1440) continue;
      expect([mainTopic[person[author[m]]], secondTopic[person[author[m]]]]).toContain(topic[replyTo[m]]);
    }
    const rows = countRows(group, (c, row) => {
      if (c.status[row] !== STATUS.present) return false;
      const unread = unreadOf(world, group, row);
      const first = startOfNewest(world, group, row, unread);
      return first >= c.readUpTo[row] && unread <= group.messages.size - first;
    });
    expect(rows).toBe(group.now.present);
  });

  test('lets through what an imprecise filter misses', () => {
    const share = (precision: number) => sum(sides(moderated('community', precision)).hidden.map((set) => set.size));
    expect(share(0)).toBe(0);
    expect(share(0.5)).toBeGreaterThan(0);
  });
});

describe('the audience that damps talk', () => {
  const ofGroup = (moderation?: Moderation) => moderated(moderation).groups[0].now;

  test('is everybody, and all is seen, where nothing is hidden', () => {
    expect(ofGroup()).toMatchObject({ shown: 1, audience: 1 });
  });

  test('is everybody for what a community leaves, and fewer for what is sorted by person', () => {
    const [community, personalised] = [ofGroup('community'), ofGroup('personalised')];
    expect(community.shown).toBeLessThan(0.95);
    expect(community.audience).toBeCloseTo(1, 9);
    expect(personalised.shown).toBeLessThan(community.shown);
    expect(personalised.audience).toBeLessThan(0.95);
  });
});
