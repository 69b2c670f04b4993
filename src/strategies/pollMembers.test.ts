import { expect, test } from 'vitest';
import { KIND } from '../engine/codes.ts';
import type { Group } from '../engine/group.ts';
import { NO_TOPIC } from '../engine/noTopic.ts';
import { restore, save } from '../engine/checkpoint.ts';
import { advance, createWorld, warmUp } from '../engine/run.ts';
import type { World } from '../engine/world.ts';
import { toSetup } from '../scenario/toSetup.ts';
import { act, crowd, ownMessages, small, sum, tell } from '../../test/support.ts';

/** Most people care for photography, the second topic of the group. */
const people = [
  ...crowd({ regular: 30, lurker: 10 }, 'main').map((row) => ({ ...row, topic: 'running' })),
  ...crowd({ core: 10, regular: 50, lurker: 20 }, 'main').map((row) => ({ ...row, topic: 'photography' })),
];
const file = small({ people, inflow: [], days: 30 });
const under = (days: number, how = 'poll', ...more: ReturnType<typeof act>[]): World =>
  tell(file, { interventions: [act('pollMembers', 3, { how }), ...more], watch: [], days });

/** The notice that tells how the asking came out. */
const result = (world: World): string =>
  world.notices.find(({ text }) => text.en.startsWith('Poll closed'))?.text.en ?? '';
const answers = (world: World): number => Number(/(\d+) answered/.exec(result(world))?.[1] ?? 0);

/** Quality and topic of the operator's articles. */
const articles = (world: World) => {
  const group: Group = world.groups[0];
  const { topic } = group.messages.columns;
  return ownMessages(world)
    .filter(({ kind }) => kind === KIND.knowledge)
    .map(({ at, quality }) => ({ quality, topic: topic[group.messages.columns.at.indexOf(at)] }));
};

test('R34: for two days those who look in answer; then the operator is told what most of them want', () => {
  expect(result(under(5))).toBe('');
  const closed = under(6);
  expect(answers(closed)).toBeGreaterThan(20);
  expect(answers(closed)).toBeLessThan(121);
  expect(result(closed)).toMatch(/answered, \d+ % want Photography/);
  expect(closed.groups[0].now.wanted).toBe(1);
});

test('R34: fewer fill in a form, and it tells what they look for as well', () => {
  const [poll, form] = [under(6), under(6, 'form')];
  expect(answers(form)).toBeGreaterThan(0);
  expect(answers(form)).toBeLessThan(answers(poll));
  expect(result(form)).toContain('most look for');
  expect(result(poll)).not.toContain('most look for');
});

test('R34: a post on what they want is better for it, a post on another topic is not', () => {
  const calendar = (followPoll: boolean) =>
    act('contentCalendar', 7, { followPoll, renewWeeks: 0, offer: false, question: false, teaser: false });
  const first = (world: World) => articles(world)[0];
  const before = first(tell(file, { interventions: [calendar(true)], watch: [], days: 12 }));
  const [followed, ignored] = [true, false].map((follow) => first(under(12, 'poll', calendar(follow))));
  expect([before.topic, followed.topic, ignored.topic]).toEqual([0, 1, 0]);
  expect(followed.quality).toBeGreaterThan(1.1 * before.quality);
  expect(ignored.quality).toBe(before.quality);
});

test('R34: tastes change, and after three weeks the answer is worth nothing any more', () => {
  const quality = (world: World) => sum(articles(world).map((own) => own.quality));
  const post = act('postMessage', '27 10:00', { kind: 'knowledge' });
  const late = tell(file, { interventions: [post], watch: [], days: 28 });
  expect(quality(under(28, 'poll', post))).toBeLessThanOrEqual(quality(late));
});

test('a poll that is open is kept by a checkpoint', () => {
  const world = createWorld(toSetup(file, { interventions: [act('pollMembers', 3)] }), 'test', []);
  warmUp(world);
  advance(world, 4 * 1440);
  const kept = save(world);
  const answered = world.groups[0].now.poll?.topics;
  expect(sum(answered ?? [])).toBeGreaterThan(0);
  advance(world, 6 * 1440);
  expect(world.groups[0].now.wanted).toBe(1);
  restore(world, kept);
  expect(world.groups[0].now.poll?.topics).toEqual(answered);
  expect(world.groups[0].now.wanted).toBe(NO_TOPIC);
});
