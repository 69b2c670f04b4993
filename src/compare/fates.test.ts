import { describe, expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { fatesOf, type Fate, type Fates } from './fates.ts';
import type { Job } from './job.ts';
import { outcomesOf } from './laboratory.ts';
import { metricsFor } from './metrics.ts';
import { metBy, partingOf, storiesOf } from './stories.ts';

const scenario = small({ days: 40 });
const nothing: Job['policies'][number] = [];
const fee = [act('redPacketAdFee', 2, { fee: 100 }), act('groupRules', 1)];
const job = (first: Job['policies'][number], second: Job['policies'][number], seed = 'a'): Job => ({
  scenario,
  policies: [first, second],
  seed,
});
const persons = (fates: readonly Fate[]): number[] => fates.map(({ persons: [one] }) => one);
const some = ['a', 'b', 'c', 'd'].map((seed) => [seed, fatesOf(job(nothing, fee, seed))] as const);

describe('fates', () => {
  test('under the same policy nobody fares otherwise', () => {
    const { saved, lost, apart } = fatesOf(job(fee, fee));
    expect([saved, lost, apart]).toEqual([[], [], [0, 0]]);
  });

  test('change sides with the policies', () => {
    const turned = fatesOf(job(fee, nothing));
    const [, straight] = some[0];
    expect(persons(turned.saved).sort()).toEqual(straight.lost.map(({ persons: [, two] }) => two).sort());
    expect([turned.stayed, turned.left]).toEqual([straight.stayed, straight.left]);
  });

  test('add up to the members that the comparison counts', () => {
    const ids = metricsFor(scenario.days).map(({ id }) => id);
    for (const [seed, { saved, lost, left, stayed }] of some) {
      const quits = outcomesOf(job(nothing, fee, seed)).map(({ metrics }) => metrics[ids.indexOf('quits')]);
      expect(saved.length + lost.length + left + stayed).toBeGreaterThan(100);
      expect(quits[0]).toBeGreaterThanOrEqual(
        [...saved, ...lost].filter(({ stays: [one] }) => one.exit === 'quit').length,
      );
    }
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
