import { describe, expect, test } from 'vitest';
import { parsePolicy } from './parse.ts';
import { pathsOf } from './sample.ts';

const world = { groups: [{ id: 'main' }], days: 30, operator: { money: 1_000, hours: 7 } };
const parse = (policy: unknown) => parsePolicy(JSON.stringify(policy), world);
const problems = (...interventions: unknown[]) => pathsOf(parse(interventions));

describe('a policy', () => {
  test('is a bare list, whose paths begin with the place', () => {
    expect(parse([])).toEqual({ ok: true, interventions: [], warnings: [] });
    expect(problems({ strategy: 'noSuchThing', from: 1, params: {} })).toEqual(['0.strategy']);
  });

  test('or has a format and a title, in one language or two', () => {
    const interventions = [{ strategy: 'redPacketAdFee', from: 3 }];
    const titleOf = (policy: unknown) => {
      const parsed = parse(policy);
      return parsed.ok ? parsed.title : 'refused';
    };
    expect(titleOf({ format: 1, title: '收费', interventions })).toEqual({ zh: '收费', en: '收费' });
    expect(titleOf({ format: 1, title: { zh: '收费', en: 'Fee' }, interventions })).toEqual({ zh: '收费', en: 'Fee' });
    expect(titleOf({ format: 1, interventions })).toBeUndefined();
    expect(
      pathsOf(parse({ format: 1, title: 'x', interventions: [{ strategy: 'redPacketAdFee', from: -1 }] })),
    ).toEqual(['interventions.0.from']);
  });

  test('may act on groups yet to be born, and is warned where nothing makes them', () => {
    const act = { strategy: 'groupRules', from: 9, group: 'main.1' };
    const split = { strategy: 'splitGroup', from: 5, group: 'main' };
    const warned = parse([act]);
    expect(warned.ok && warned.warnings.map(({ path }) => path)).toEqual(['0.group']);
    const made = parse([act, split]);
    expect(made.ok && made.warnings).toEqual([]);
    expect(problems({ ...act, group: 'other.1' })).toEqual(['0.group']);
  });
});

describe('a policy is refused', () => {
  test('where one strategy acts twice on one group at one time', () => {
    const act = { strategy: 'groupRules', from: 9 };
    expect(problems(act, { ...act, from: '9 00:00' })).toEqual(['1']);
    expect(problems(act, { ...act, group: 'main' })).toBe('passed');
    expect(problems(act, { ...act, from: 10 })).toBe('passed');
  });

  test('but not where one deed is aimed at two people', () => {
    const deed = { strategy: 'warnMember', from: 9, member: 'p1' };
    expect(problems(deed, { ...deed, member: 'p2' })).toBe('passed');
    expect(problems(deed, deed)).toEqual(['1']);
  });

  test('where it ends before it begins', () => {
    expect(problems({ strategy: 'groupRules', from: '9 10:00', until: 9 })).toEqual(['0.until']);
  });

  test('where a deed has an end', () => {
    expect(problems({ strategy: 'sendRedPacket', from: 1, until: 2 })).toEqual(['0.until']);
  });

  test('where a deed lacks its member, or another has one', () => {
    expect(problems({ strategy: 'removeMember', from: 1 })).toEqual(['0.member']);
    expect(problems({ strategy: 'sendRedPacket', from: 1, member: 'p1' })).toEqual(['0.member']);
    expect(problems({ strategy: 'removeMember', from: 1, member: 'p01' })).toEqual(['0.member']);
  });

  test('where a time is no time', () => {
    expect(problems({ strategy: 'groupRules', from: '9' })).toEqual(['0.from']);
    expect(problems({ strategy: 'groupRules', from: 1.5 })).toEqual(['0.from']);
    expect(problems({ strategy: 'groupRules', from: '366 00:00' })).toEqual(['0.from']);
  });
});
