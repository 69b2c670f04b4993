import { describe, expect, test } from 'vitest';
import type { World } from './world.ts';
import { parsePolicy, parseScenario } from './parse.ts';
import type { Problem } from './problem.ts';
import { pathsOf, sample } from './sample.ts';

const HAN_AND_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;

/** A group of so many, the first two of them KOLs. */
const world = (heads = 100, changes: Partial<World> = {}): World => ({
  groups: [{ id: 'main' }],
  days: 60,
  operator: { money: 1_000, hours: 40 },
  people: [
    { role: 'regular', count: heads - 2, groups: ['main'] },
    { role: 'kol', count: 2, groups: ['main'] },
  ],
  ...changes,
});

interface Act {
  strategy: string;
  from?: number;
  until?: number;
  group?: string;
  member?: string;
  params?: Record<string, unknown>;
}

/** What is doubtful about a policy; every doubt speaks well in both languages. */
function doubts(acts: Act[], place = world()): Problem[] {
  const parsed = parsePolicy(JSON.stringify(acts.map((act) => ({ from: 1, ...act }))), place);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  for (const { message, remedy } of parsed.warnings) {
    for (const { zh, en } of [message, ...(remedy ? [remedy] : [])]) {
      expect(zh).not.toMatch(HAN_AND_LATIN);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  }
  return parsed.warnings;
}
const paths = (acts: Act[], place = world()) => doubts(acts, place).map(({ path }) => path);

describe('R18: a fee nobody announces is doubtful', () => {
  const fee = (params = {}) => ({ strategy: 'redPacketAdFee', params });
  const rules = (announce: string, more = {}) => ({ strategy: 'groupRules', params: { announce }, ...more });

  test('but not one that is announced, by itself or by the rules beside it', () => {
    expect(paths([fee({ announced: false })])).toEqual(['0.params.announced']);
    expect(doubts([fee({ announced: false })])[0].remedy?.en).toContain('Announce');
    expect(paths([fee()])).toEqual([]);
    expect(paths([fee({ announced: false }), rules('notice')])).toEqual([]);
  });

  test('and the rules must hold at the same time', () => {
    expect(paths([fee({ announced: false }), rules('notice', { from: 0, until: 1 })])).toEqual(['0.params.announced']);
  });

  test('as is a ban nobody is told of', () => {
    expect(paths([rules('silent')])).toEqual(['0.params.announce']);
    expect(paths([rules('silent'), fee()])).toEqual([]);
  });
});

describe('R14: too few admins for the heads are doubtful', () => {
  const team = (admins: number) => ({ strategy: 'adminTeam', params: { admins } });

  test('above 200 fewer than three', () => {
    expect(paths([team(2)], world(150))).toEqual([]);
    expect(paths([team(2)], world(260))).toEqual(['0.params.admins']);
    expect(paths([team(3)], world(260))).toEqual([]);
  });

  test('three for 500, unless something keeps order without them', () => {
    expect(paths([team(3)], world(500))).toEqual(['0.params.admins']);
    expect(doubts([team(3)], world(500))[0].remedy?.zh).toContain('拆成小群');
    expect(paths([team(3), { strategy: 'redPacketAdFee' }], world(500))).toEqual([]);
    expect(paths([team(3), { strategy: 'wordFilter' }], world(500))).toEqual([]);
    expect(paths([team(3), { strategy: 'helpBot' }], world(500))).toEqual(['0.params.admins']);
  });

  test('rules for more than 200 that nobody but the owner watches', () => {
    const rules = { strategy: 'groupRules' };
    expect(paths([rules], world(200))).toEqual([]);
    expect(paths([rules], world(500))).toEqual(['0']);
    expect(doubts([rules], world(500))[0].remedy?.en).toContain('three admins');
    expect(paths([rules, team(3)], world(260))).toEqual([]);
    expect(paths([rules, { strategy: 'weeklyAdWindow' }], world(500))).toEqual([]);
    expect(
      paths(
        [
          { ...rules, until: 5 },
          { ...team(3), from: 5 },
        ],
        world(260),
      ),
    ).toEqual(['0']);
    expect(paths([{ strategy: 'groupRules', params: { penalty: 'none' } }], world(260))).toEqual([]);
  });

  test('500 for whom a policy keeps no order at all; a policy that does nothing says nothing', () => {
    expect(paths([{ strategy: 'welcomeNewcomers' }], world(500))).toEqual(['']);
    expect(paths([{ strategy: 'welcomeNewcomers' }], world(400))).toEqual([]);
    expect(paths([], world(500))).toEqual([]);
  });
});

test('R26: regions without agents are doubtful', () => {
  const matrix = (regions: number) => [{ strategy: 'agentMatrix', params: { regions } }];
  expect(paths(matrix(2))).toEqual(['0.params.regions']);
  expect(paths(matrix(0))).toEqual([]);
  expect(paths(matrix(2), world(100, { inflow: [{ roles: { agent: 1 } }] }))).toEqual([]);
});

test('R15: selling more than an offer a day is doubtful, whatever it is', () => {
  const shop = (perWeek: number, more = {}) => ({ strategy: 'ownShop', params: { perWeek }, ...more });
  expect(paths([shop(7)])).toEqual([]);
  expect(paths([shop(8)])).toEqual(['0']);
  const club = { strategy: 'membership', from: 9, params: { perWeek: 3 } };
  expect(paths([shop(6), club])).toEqual(['1']);
  expect(paths([shop(6, { until: 9 }), club])).toEqual([]);
  expect(paths([shop(6), { ...club, group: 'main' }])).toEqual(['1']);
  expect(paths([shop(9), shop(2, { from: 3, group: 'main' })])).toEqual(['0']);
});

test('R33: an activity without the money for it is doubtful', () => {
  const works = [{ strategy: 'activity', params: { kind: 'ownWork' } }];
  expect(paths(works)).toEqual([]);
  expect(paths(works, world(100, { operator: { money: 100, hours: 40 } }))).toEqual(['0.params.kind']);
});

test('R36: what the platform frowns on is said before it runs', () => {
  expect(paths([{ strategy: 'activity', params: { kind: 'lottery' } }])).toEqual(['0.params']);
  expect(paths([{ strategy: 'sendRedPacket', params: { amount: 200, shares: 4 } }])).toEqual(['0.params']);
  expect(paths([{ strategy: 'crossPlatform', params: { asked: false } }])).toEqual(['0.params']);
});

describe('what cannot work is refused with its place and a remedy', () => {
  test("a KOL's group without a member", () => {
    const parsed = parsePolicy(JSON.stringify([{ strategy: 'kolGroup', from: 1 }]), world());
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: '0.member' }] });
    expect(!parsed.ok && parsed.problems[0].remedy?.en).toContain('KOL');
  });

  const kolGroup = (member: string, place = world()) => {
    const parsed = parsePolicy(JSON.stringify([{ strategy: 'kolGroup', from: 1, member }]), place);
    if (parsed.ok) return [];
    for (const { message, remedy } of parsed.problems) {
      for (const { zh, en } of [message, remedy ?? message]) {
        expect(zh).not.toMatch(HAN_AND_LATIN);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
    }
    return parsed.problems;
  };

  test("a KOL's group with a member who is none; the remedy names those who are", () => {
    expect(kolGroup('p98')).toEqual([]);
    const [problem] = kolGroup('p3');
    expect(problem).toMatchObject({ path: '0.member', found: '"p3"' });
    expect(problem?.message.en).toContain('regular');
    expect(problem?.remedy?.en).toContain('p98–p99');
  });

  test("a KOL's group where there is no KOL at all, and nobody comes who may be one", () => {
    const none = world(100, { people: [{ role: 'regular', count: 100, groups: ['main'] }] });
    expect(kolGroup('p3', none)[0]?.remedy?.zh).toContain('没有 KOL');
    expect(kolGroup('p400', none)).toMatchObject([{ path: '0.member' }]);
    expect(kolGroup('p400', { ...none, inflow: [{ roles: { kol: 0.1 } }] })).toEqual([]);
  });

  test('but a role made from the built-in one is a KOL', () => {
    const people = [{ role: 'star', count: 5, groups: ['main'] }];
    expect(kolGroup('p3', world(100, { people, roles: [{ id: 'star', base: 'kol' }] }))).toEqual([]);
  });

  test("a scenario whose own policy opens a KOL's group with somebody else", () => {
    const interventions = [{ strategy: 'kolGroup', from: 1, member: 'p0' }];
    expect(pathsOf(parseScenario(JSON.stringify(sample({ interventions }))))).toEqual(['interventions.0.member']);
  });

  test('less than no money, or no hours', () => {
    const parsed = parseScenario(JSON.stringify(sample({ operator: { money: -5, hours: -1 } })));
    expect(pathsOf(parsed)).toEqual(['operator.money', 'operator.hours']);
    expect(!parsed.ok && parsed.problems.map(({ remedy }) => remedy?.en)).toEqual(['At least 0.', 'At least 0.']);
  });
});
