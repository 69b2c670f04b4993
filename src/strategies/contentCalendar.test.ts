import { expect, test } from 'vitest';
import { KIND } from '../engine/group.ts';
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

test('R10: a series grows stale, and a new one is fresh again', () => {
  const late = (renewWeeks: number) =>
    under({ renewWeeks }, 50).filter(({ kind, at }) => kind === KIND.knowledge && at > 21 * 1440);
  const quality = (renewWeeks: number) => sum(late(renewWeeks).map((own) => own.quality)) / late(renewWeeks).length;
  expect(quality(0)).toBeLessThan(0.7);
  expect(quality(2)).toBeGreaterThan(1.03 * quality(0));
});
