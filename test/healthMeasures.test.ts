/** What the health board reads from a run: degrees, elements, ladder, tiers, activities, money, stage of life. */
import { operatorOf } from '../src/engine/deeds.ts';
import { describe, expect, test } from 'vitest';
import type { Levers } from '../src/engine/levers.ts';
import type { Operator, PostPlan } from '../src/engine/operator.ts';
import { run } from '../src/engine/run.ts';
import { defineStrategy, type Strategy } from '../src/engine/strategy.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { act, crowd, small, sum, tell } from './support.ts';

const empty = { zh: '试验', en: 'Test' };
const rest = {
  title: empty,
  short: empty,
  summary: empty,
  detail: empty,
  touches: empty,
  rows: [],
  params: {},
} as const;

/** What the operator does each day, and what holds meanwhile. */
function doing(daily: (operator: Operator) => void, hold: (levers: Levers) => void = () => undefined): Strategy {
  return defineStrategy({
    ...rest,
    id: 'doing',
    kind: 'standing',
    family: 'value',
    evidence: 'guess',
    cost: () => ({ money: 0, minutes: 0 }),
    daily: (_, operator) => {
      daily(operator);
    },
    hold: (_, levers) => {
      hold(levers);
    },
  });
}

function tellDoing(strategy: Strategy, scenario: Scenario = small()): World {
  const setup = toSetup(scenario, { interventions: [] });
  const interventions = [
    { strategy, hands: operatorOf, from: 0, until: Infinity, group: '', member: '', params: {}, index: 0 },
  ];
  return run({ ...setup, interventions }, 'test', [...observers.values()]);
}

const last = (world: World, id: string): number => world.daily[id]?.at(-1) ?? Number.NaN;
const post = (plan: Partial<PostPlan>): PostPlan => ({
  kind: 'knowledge',
  quality: 0.9,
  mentionAll: false,
  text: '',
  ...plan,
});
const quiet = tell(small());

describe('the four degrees (R30)', () => {
  test('rhythm counts days with content of the operator: half of them is half, machines count for nothing', () => {
    const everyOther = tellDoing(
      doing((operator) => {
        if (Math.floor(operator.now / 1440) % 2 === 0) operator.postAt(9, post({}));
      }),
    );
    const machine = tellDoing(
      doing((operator) => {
        operator.postAt(9, post({ kind: 'push' }));
      }),
    );
    expect(last(everyOther, 'degree.rhythm')).toBeCloseTo(0.5, 9);
    expect(last(machine, 'degree.rhythm')).toBe(0);
    expect(last(quiet, 'degree.rhythm')).toBe(0);
  });

  test('freshness falls when the same thing comes five times a day, and is nothing where nothing is offered', () => {
    const often = (times: number) =>
      tellDoing(
        doing((operator) => {
          for (let k = 0; k < times; k++) operator.postAt(9 + k, post({}));
        }),
      );
    expect(last(often(5), 'degree.freshness')).toBeLessThan(last(often(1), 'degree.freshness'));
    expect(last(quiet, 'degree.freshness')).toBe(0);
  });

  test('warmth rises where the staff answer newcomers and questions', () => {
    const warm = tellDoing(
      doing(
        () => undefined,
        (levers) => {
          levers.welcome = 30;
          levers.desk = 30;
        },
      ),
    );
    expect(sum(warm.daily['degree.warmth'] ?? [])).toBeGreaterThan(sum(quiet.daily['degree.warmth'] ?? []));
    expect(sum(warm.daily.hostAnswers ?? [])).toBeGreaterThan(0);
  });

  test('attitude is nothing where ads run free, and something where they are taken back', () => {
    const flooded = small({ people: crowd({ regular: 60, advertiser: 30 }, 'main') });
    const strict = [act('groupRules', 0, { penalty: 'warnThenRemove' }), act('adminTeam', 0)];
    expect(tell(flooded).daily['degree.attitude'][6]).toBe(0);
    expect(tell(flooded, { interventions: strict }).daily['degree.attitude'][6]).toBeGreaterThan(0.2);
  });
});

describe('the five elements (R30)', () => {
  const ids = ['carrier', 'team', 'goals', 'events', 'discipline'].map((name) => `element.${name}`);

  test('an operator who does nothing has none of them', () => {
    expect(ids.map((id) => last(quiet, id))).toEqual([0, 0, 0, 0, 0]);
  });

  test('a notice, admins, articles, a check-in and an enforced rule are all five', () => {
    const world = tellDoing(
      doing(
        (operator) => {
          operator.pin(empty);
          operator.postAt(9, post({}));
          if (operator.now === 10 * 1440) operator.begin({ kind: 'checkIn', days: 7, quality: 0.8 });
        },
        (levers) => {
          Object.assign(levers, { staff: 3, ruleKnown: true, adsBanned: true, penalty: 'warn' });
        },
      ),
    );
    expect(ids.map((id) => last(world, id))).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('the ladder of silent decay (R2)', () => {
  test('nobody is dead before thirty days; those who mute are on the ladder by attention', () => {
    const { daily, groups } = quiet;
    const present = last(quiet, 'present');
    expect(daily['ladder.muted'].at(-1)).toBeLessThanOrEqual(last(quiet, 'muted') / present);
    expect(daily['ladder.folded'].at(-1)).toBeLessThanOrEqual(last(quiet, 'folded') / present);
    expect(groups).toHaveLength(1);
    expect(tell(small({ warmupDays: 0, people: crowd({ lurker: 40 }, 'main') })).daily.dead[20]).toBeLessThan(0.5);
  });
});

describe('content, activities and money', () => {
  const world = tellDoing(
    doing((operator) => {
      operator.postAt(9, post({}));
      operator.postAt(20, post({ kind: 'offer', path: 'shop', price: 30, quality: 0.9, wear: 'offer' }));
      if (operator.now === 1440) operator.begin({ kind: 'checkIn', days: 7, quality: 0.9 });
    }),
  );

  test('content reaches some of the present, never more than all', () => {
    expect(last(world, 'contentReach')).toBeGreaterThan(0.05);
    expect(last(world, 'contentReach')).toBeLessThanOrEqual(1);
    expect(last(quiet, 'contentReach')).toBe(0);
  });

  test('who finishes a check-in has taken part in it, and is counted on its last day', () => {
    const finished = world.daily.activityFinished ?? new Float64Array();
    expect(sum(finished)).toBeGreaterThan(0);
    expect(finished.findIndex((n) => n > 0)).toBe(7);
    expect(sum(finished)).toBeLessThanOrEqual(sum(world.daily.participants ?? []));
    expect(last(world, 'activityConversion')).toBeGreaterThan(0);
    expect(last(world, 'activityConversion')).toBeLessThanOrEqual(1);
  });

  test('offers sell: sales bring income, refunds are purchases, profit is what the till gained', () => {
    const total = (id: string): number => sum(world.daily[id] ?? []);
    expect(total('purchases')).toBeGreaterThan(0);
    expect(total('refunds')).toBeLessThanOrEqual(total('purchases'));
    expect(total('repurchases')).toBeLessThanOrEqual(total('purchases') - total('refunds'));
    expect(last(world, 'income')).toBeLessThanOrEqual(total('sales'));
    expect(last(world, 'profit')).toBeCloseTo((world.ledger.income - world.ledger.cost) / 100, 9);
  });

  test('offers count as commerce, articles do not', () => {
    expect(sum(world.daily.commercialShare ?? [])).toBeGreaterThan(sum(world.daily.adShare ?? []));
  });
});

describe('running the group', () => {
  test('the load of the staff is the minutes of seven days against a week', () => {
    const busy = tell(small({ operator: { money: 5000, hours: 10 } }), {
      interventions: [act('adminTeam', 0, { admins: 2 })],
    });
    expect(busy.daily.staffLoad?.[6]).toBeGreaterThanOrEqual((7 * 8) / 600);
    expect(last(quiet, 'staffLoad')).toBe(0);
  });

  test('a new group is founding for a fortnight, one left by all is silent', () => {
    const fresh = small({
      warmupDays: 0,
      people: crowd({ core: 8, regular: 40 }, 'new'),
      groups: [{ id: 'new', name: empty, topics: ['running'], fresh: true }],
      inflow: [],
    });
    const world = tell(fresh);
    expect(world.daily.lifeStage[10]).toBe(0);
    expect(last(world, 'lifeStage')).not.toBe(0);
    const two = small({ people: crowd({ lurker: 1 }, 'main'), inflow: [] });
    expect(last(tell(two, { interventions: [act('removeMember', 2, {}, { member: 'p0' })] }), 'lifeStage')).toBe(4);
  });

  test('members in no tier, new, active, loyal or silent are all who are there', () => {
    for (const day of [0, 10, 20]) {
      const tiers = ['potential', 'active', 'loyal', 'silent', 'ordinary'].map((t) => quiet.daily[`tiers.${t}`][day]);
      expect(sum(tiers)).toBe(quiet.daily.present[day]);
    }
  });

  test('the marks met are those of table 4 that the columns themselves reach', () => {
    const { daily } = quiet;
    const week = sum(daily.messages?.slice(-7) ?? []) / 7;
    const reached = [
      (100 * week) / last(quiet, 'present') >= 8,
      last(quiet, 'returning') >= 0.45,
      last(quiet, 'activityConversion') >= 0.25,
      last(quiet, 'contentTakenUp') >= 0.18,
    ];
    expect(last(quiet, 'healthMet')).toBe(reached.filter(Boolean).length);
  });
});
