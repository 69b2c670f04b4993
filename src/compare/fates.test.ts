import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, small, sum } from '../../test/support.ts';
import { fatesOf, type Fate, type Fates } from './fates.ts';
import type { Job } from './job.ts';
import { outcomesOf } from './laboratory.ts';
import { metBy, partingOf, storiesOf } from './stories.ts';

const scenario = small({ days: 40 });
const nothing: Job['policies'][number] = [];
const fee = [act('redPacketAdFee', 2, { fee: 100 }), act('groupRules', 1)];
const job = (first: Job['policies'][number], second: Job['policies'][number], seed = 'a'): Job => ({
  scenario,
  policies: [first, second],
  seed,
});
const who = (fates: readonly Fate[], k: 0 | 1): number[] =>
  fates.map(({ persons }) => persons[k]).sort((a, b) => a - b);

/** Members come, are asked in, removed and lost within these days. */
const short = small({ days: 14 });
const briefly = (first: Job['policies'][number], second: Job['policies'][number], seed: string): Job => ({
  scenario: short,
  policies: [first, second],
  seed,
});
const policies = fc.subarray([
  act('redPacketAdFee', 2, { fee: 100 }),
  act('groupRules', 1),
  act('splitGroup', 3, { parts: 2 }),
  act('memberReferral', 4),
]);
const seeds = fc.constantFrom('a', 'b', 'c');
const some = ['a', 'b', 'c', 'd'].map((seed) => [seed, fatesOf(job(nothing, fee, seed))] as const);

describe('fates', () => {
  test('under the same policy nobody fares otherwise; where the policies change places, so do saved and lost', () => {
    fc.assert(
      fc.property(policies, policies, seeds, (one, two, seed) => {
        const same = fatesOf(briefly(one, one, seed));
        expect([same.saved, same.lost, same.apart]).toEqual([[], [], [0, 0]]);
        const straight = fatesOf(briefly(one, two, seed));
        const turned = fatesOf(briefly(two, one, seed));
        expect(who(turned.saved, 1)).toEqual(who(straight.lost, 0));
        expect(who(turned.lost, 1)).toEqual(who(straight.saved, 0));
        expect([turned.stayed, turned.left]).toEqual([straight.stayed, straight.left]);
        expect(turned.apart).toEqual(straight.apart.toReversed());
      }),
      { numRuns: 8 },
    );
  });

  test('count twins, friends asked in twice on one day, as two', () => {
    const referral = [act('groupRules', 1), act('memberReferral', 4, { gift: 10, reminders: 1 })];
    const { saved, lost, stayed, left, apart } = fatesOf(briefly(referral, [], 'a'));
    const [{ drawn }] = outcomesOf(briefly(referral, [], 'a'));
    expect(sum(drawn.people)).toBe(saved.length + lost.length + stayed + left + apart[0]);
  });

  test('add up to the people that the comparison counts, and to those it counts as kept', () => {
    fc.assert(
      fc.property(policies, policies, seeds, (one, two, seed) => {
        const { saved, lost, stayed, left, apart } = fatesOf(briefly(one, two, seed));
        const shared = saved.length + lost.length + stayed + left;
        const stay = [stayed + lost.length, stayed + saved.length];
        outcomesOf(briefly(one, two, seed)).forEach(({ drawn: { people, kept } }, k) => {
          expect(sum(people)).toBe(shared + apart[k]);
          const inside = Math.round(sum(kept.map((share, role) => (people[role] > 0 ? share * people[role] : 0))));
          expect(inside).toBeGreaterThanOrEqual(stay[k]);
          expect(inside).toBeLessThanOrEqual(stay[k] + apart[k]);
        });
      }),
      { numRuns: 8 },
    );
  });

  test('there are some of both kinds, and each left under one policy only', () => {
    const all = some.map(([, fates]) => fates);
    const of = (side: 'saved' | 'lost') => all.flatMap((fates: Fates) => fates[side]);
    expect(of('saved').length).toBeGreaterThan(0);
    for (const { stays } of of('saved')) expect(stays.map(({ exit }) => exit === 'inside')).toEqual([false, true]);
    for (const { stays } of of('lost')) expect(stays.map(({ exit }) => exit === 'inside')).toEqual([true, false]);
  });
});

describe('stories', () => {
  const [seed, fates] = some.find(([, { saved }]) => saved.length > 0)!;
  const [fate] = fates.saved;
  const { stories, parting, until } = storiesOf(job(nothing, fee, seed), fate.persons, 'zh');

  test('end as the fate says', () => {
    expect(stories[0].entries.at(-1)?.kind).toBe(fate.stays[0].exit);
    expect(stories[0].entries.at(-1)?.at).toBe(fate.stays[0].to);
    expect(stories[1].quit).toBeUndefined();
    expect(until).toBe(fate.stays[0].to);
  });

  test('part after the first act and before the end, and something else happened then', () => {
    expect(parting!.at).toBeGreaterThanOrEqual(1440);
    expect(parting!.at).toBeLessThanOrEqual(until);
    expect(parting!.moments[0]).not.toEqual(parting!.moments[1]);
  });

  test('of the same policy twice do not part', () => {
    const same = storiesOf(job(fee, fee, seed), [fate.persons[1], fate.persons[1]], 'en');
    expect(same.parting).toBeUndefined();
    expect(same.stories[0]).toEqual(same.stories[1]);
  });
});

describe('what was heard', () => {
  const heard = (kind: 'opened' | 'ad' | 'posted', at: number, a: number) => ({ kind, group: 0, row: 0, at, a, b: 0 });

  test('is summed up to a minute, that minute included', () => {
    const all = [heard('ad', 5, 2), heard('opened', 5, 7), heard('opened', 9, 1), heard('posted', 10, 3)];
    expect(metBy(all, 9)).toEqual({ visits: 2, read: 8, ads: 2, fen: 0, written: 0, warnings: 0 });
  });

  test('parts where one of the two has more', () => {
    const both = [heard('opened', 5, 7)];
    const more = [...both, heard('opened', 8, 1)];
    expect(partingOf(both, more)).toMatchObject({ at: 8, moments: [undefined, { en: '1 visit, 1 message read' }] });
    expect(partingOf(more, [...both, heard('ad', 8, 1), heard('opened', 8, 1)])?.moments[1]?.en).toMatch(
      /1 of them ads/,
    );
  });
});
