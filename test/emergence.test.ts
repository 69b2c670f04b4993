/**
 * What nobody wrote down must come out by itself: signs over a hundred seeds, each run against its twin with the same
 * people and the same luck.
 */
import { describe, expect, test, vi } from 'vitest';
import { STATUS } from '../src/engine/codes.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import { retentionAt, retentionCurve } from '../src/runner/retention.ts';
import type { Intervention } from '../src/scenario/intervention.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { act, countRows, crowd, small, sum, tell } from './support.ts';

// Hundreds of runs a test: seconds on an idle machine, a minute on a busy one.
vi.setConfig({ testTimeout: 180_000 });

const SEEDS = Array.from({ length: 100 }, (_, k) => `pair ${k}`);

interface Side {
  scenario: Scenario;
  interventions?: readonly Intervention[];
}

const WATCH = ['messages', 'ads', 'expertAnswers', 'dissolved'].map((id) => observers.get(id)!);

/** What is measured in a scenario, by name, seed by seed. */
function measured<K extends string>(
  { scenario, interventions = [] }: Side,
  measure: (world: World) => Record<K, number>,
) {
  const found = SEEDS.map((seed) => measure(tell(scenario, { interventions, seed, watch: WATCH })));
  return (name: K): number[] => found.map((numbers) => numbers[name]);
}

/** The first less the second, pair by pair. */
const less = (a: readonly number[], b: readonly number[]): number[] => a.map((x, k) => x - b[k]);

/** Mean of the differences, and the sign test's z over pairs that differ: beyond 3 is no luck. */
function leaning(differences: readonly number[]): { mean: number; z: number } {
  const ups = differences.filter((d) => d > 0).length;
  const downs = differences.filter((d) => d < 0).length;
  return { mean: sum(differences) / differences.length, z: (ups - downs) / Math.sqrt(Math.max(1, ups + downs)) };
}

function expectMore(differences: readonly number[], what: string): void {
  const { mean, z } = leaning(differences);
  expect(mean, what).toBeGreaterThan(0);
  expect(z, what).toBeGreaterThan(3);
}

/** Share of the founders of these roles who have quit. */
function quitShare(world: World, ...roles: string[]): number {
  const numbers = world.setup.roles.flatMap(({ id }, role) => (roles.includes(id) ? [role] : []));
  const group = world.groups[0];
  const is = (who: number) => numbers.includes(world.people.columns.role[who]);
  const all = countRows(group, (c, row) => c.founder[row] === 1 && is(c.person[row]));
  const gone = countRows(group, (c, row) => c.founder[row] === 1 && is(c.person[row]) && c.status[row] === STATUS.quit);
  return gone / all;
}

const retention = (world: World): number => retentionAt(world, retentionCurve(world), world.setup.days) ?? 0;

describe('ads', () => {
  const people = crowd({ core: 12, expert: 12, regular: 20, novice: 6, lurker: 40, advertiser: 30 }, 'main');
  const base = { people, days: 35, inflow: [] };
  const measure = (world: World) => ({
    good: quitShare(world, 'core', 'expert'),
    lurkers: quitShare(world, 'lurker'),
    ads: sum(world.daily.ads),
    retention: retention(world),
  });
  const flooded = measured({ scenario: small(base) }, measure);

  test('drive out experts and core members rather than lurkers', () => {
    const quiet = measured({ scenario: small({ ...base, parameters: { adGain: 5 } }) }, measure);
    const good = less(flooded('good'), quiet('good'));
    expectMore(less(flooded('ads'), quiet('ads')), 'ads');
    expectMore(good, 'experts and core members who leave over them');
    expectMore(less(good, less(flooded('lurkers'), quiet('lurkers'))), 'more of them than of the lurkers');
  });

  test('fall in number under a fee of RMB 100, and more people stay', () => {
    const paid = measured({ scenario: small(base), interventions: [act('redPacketAdFee', 3, { fee: 100 })] }, measure);
    expectMore(less(flooded('ads'), paid('ads')), 'fewer ads');
    expectMore(less(paid('retention'), flooded('retention')), 'retention');
  });
});

test('R2: flooding by a few drives others out', () => {
  const scenarioOf = (chatterbox: number) =>
    small({
      days: 40,
      inflow: [],
      people: crowd(
        { core: 2, expert: 3, regular: 24, novice: 10, lurker: 26, ...(chatterbox > 0 ? { chatterbox } : {}) },
        'main',
      ),
    });
  const measure = (world: World) => ({
    others: quitShare(world, 'core', 'expert', 'regular', 'novice', 'lurker'),
    messages: sum(world.daily.messages),
  });
  const [flood, calm] = [
    measured({ scenario: scenarioOf(5) }, measure),
    measured({ scenario: scenarioOf(0) }, measure),
  ];
  expectMore(less(flood('messages'), calm('messages')), 'messages');
  expectMore(less(flood('others'), calm('others')), 'quits of the others');
});

test('splitting by interest brings experts’ answers back against the whole', () => {
  const topics = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: { zh: '题', en: id } }));
  const scenario = small({
    days: 25,
    inflow: [],
    topics,
    people: crowd({ core: 6, expert: 14, regular: 40, novice: 24, lurker: 30 }, 'main'),
    groups: [{ id: 'main', name: { zh: '杂', en: 'Mixed' }, topics: ['a', 'b', 'c', 'd'], offTopic: 0.6 }],
  });
  const measure = (world: World) => ({ answers: sum(world.daily.expertAnswers.subarray(5)) });
  const interventions = [act('splitGroup', 3, { by: 'interest', parts: 4 })];
  const [parts, whole] = [measured({ scenario, interventions }, measure), measured({ scenario }, measure)];
  expectMore(less(parts('answers'), whole('answers')), 'experts’ answers');
});

test('a temporary group ends clean: dissolved on its day, nobody left behind, no quit counted for its end', () => {
  const scenario = small({ days: 12, warmupDays: 3 });
  const plan = [act('temporaryGroup', 3, { days: 7, share: 60 })];
  const end = 10 * 1440;
  let members = 0;
  for (const seed of SEEDS) {
    const world = tell(scenario, { seed, interventions: plan, watch: WATCH });
    const [, group] = world.groups;
    expect([group?.now.alive, group?.now.present]).toEqual([false, 0]);
    const dissolved = countRows(group, (c, row) => c.status[row] === STATUS.dissolved && c.leftAt[row] === end);
    // The day's own stock-taking falls on the same midnight, just before: who quits in it was not waiting for the end.
    const quitAtTheEnd = countRows(group, (c, row) => c.status[row] === STATUS.quit && c.leftAt[row] > end);
    expect(quitAtTheEnd).toBe(0);
    expect(world.daily.dissolved?.[10]).toBe(dissolved);
    expect(sum(world.daily.dissolved)).toBe(dissolved);
    members += dissolved;
  }
  expect(members).toBeGreaterThan(100 * 10);
});
