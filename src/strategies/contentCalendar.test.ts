import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import { COUPON, WEAR } from '../engine/offerings.ts';
import { appealOf } from '../engine/submodels/appeal.ts';
import { strategies } from './index.ts';
import { act, ownMessages, small, sum, tell } from '../../test/support.ts';

const under = (params = {}, days = 15) =>
  ownMessages(tell(small({ days: 70 }), { interventions: [act('contentCalendar', 1, params)], watch: [], days }));

test('R32: each kind of content comes on its days, in its slot', () => {
  const slots = under({ renewWeeks: 0 }).map(
    ({ kind, at }) => `${kind} ${Math.floor(at / 1440) % 7} ${(at % 1440) / 60}`,
  );
  expect(new Set(slots)).toEqual(
    new Set([
      `${KIND.knowledge} 1 10`,
      `${KIND.knowledge} 3 10`,
      `${KIND.offer} 0 20`,
      `${KIND.offer} 2 20`,
      `${KIND.question} 4 16`,
      `${KIND.talk} 5 19`,
    ]),
  );
});

test('R32: what is switched off does not come', () => {
  const kinds = under({ offer: false, teaser: false }).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set([KIND.knowledge, KIND.question]));
});

test('R32: a case ends in a question to all, a resource is less to more people, and each costs its time', () => {
  const count = (holds: string, kind: number) => under({ holds }).filter((own) => own.kind === kind).length;
  expect(count('cases', KIND.question)).toBe(count('information', KIND.question) + count('cases', KIND.knowledge));
  const best = (holds: string) =>
    Math.max(...under({ holds }).flatMap(({ kind, quality }) => (kind === KIND.knowledge ? [quality] : [])));
  expect(best('resources')).toBeLessThan(best('information'));
  const minutes = (holds: string) => {
    const { strategy, params } = act('contentCalendar', 1, { holds });
    return strategies.get(strategy)!.cost(params).minutes;
  };
  expect(minutes('resources')).toBeLessThan(minutes('information'));
  expect(minutes('cases')).toBeGreaterThan(minutes('information'));
});

test('R10: a series grows stale, and a new one is fresh again', () => {
  const late = (renewWeeks: number) =>
    under({ renewWeeks }, 50).filter(({ kind, at }) => kind === KIND.knowledge && at > 21 * 1440);
  const quality = (renewWeeks: number) => sum(late(renewWeeks).map((own) => own.quality)) / late(renewWeeks).length;
  expect(quality(0)).toBeLessThan(0.7);
  expect(quality(2)).toBeGreaterThan(1.03 * quality(0));
});

test('R10: a new series makes its own kinds fresh, and no packets, calls or activities', () => {
  const worn = (renewWeeks: number) => {
    const calendar = act('contentCalendar', 1, { renewWeeks, offer: false });
    const interventions = [calendar, act('sendRedPacket', 5), act('winBack', 2), act('activity', 3)];
    return tell(small({ days: 20 }), { interventions, watch: [], days: 16 }).groups[0].worn;
  };
  const [never, renewed] = [worn(0), worn(2)];
  expect(renewed[WEAR.knowledge]).toBeLessThan(0.6 * never[WEAR.knowledge]);
  for (const other of [WEAR.packet, WEAR.activity]) {
    expect(never[other]).toBeGreaterThan(0);
    expect(renewed[other]).toBe(never[other]);
  }
});

test('R32: an offer draws answers from those it fits, and fewer than a question to all; nobody answers where offers ask nothing', () => {
  const kinds = { knowledge: false, teaser: false };
  const answers = (offerAsks: number) => {
    const found = { offer: 0, question: 0 };
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const world = tell(small({ days: 30, parameters: { offerAsks } }), {
        seed,
        interventions: [act('contentCalendar', 1, kinds)],
        watch: [],
      });
      const { columns: c, size } = world.groups[0].messages;
      for (let m = 0; m < size; m++) {
        if (c.author[m] !== BY_OPERATOR) continue;
        if (c.kind[m] === KIND.offer) found.offer += c.answers[m];
        if (c.kind[m] === KIND.question) found.question += c.answers[m];
      }
    }
    return found;
  };
  const [none, some] = [answers(0), answers(1)];
  expect(none.offer).toBe(0);
  expect(some.offer).toBeGreaterThan(0);
  expect(some.offer).toBeLessThan(some.question);
});

test('R32: a coupon draws answers from those alone whom it is for', () => {
  const world = tell(small(), { interventions: [act('contentCalendar', 1)], watch: [], days: 9 });
  const [group] = world.groups;
  const { messages } = group;
  const m = Array.from({ length: messages.size }, (_, k) => k).findLast(
    (k) => messages.columns.kind[k] === KIND.offer,
  )!;
  const c = group.members.columns;
  c.lively[0] = 0;
  world.people.columns.bought[c.person[0]] = 0;
  expect(appealOf(world, group, 0, m)).toBeGreaterThan(0);
  messages.columns.path[m] = COUPON + 20;
  expect(appealOf(world, group, 0, m)).toBe(0);
});
