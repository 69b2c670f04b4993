import { expect, test } from 'vitest';
import { builtIns } from '../../../test/policies.ts';
import { act, small } from '../../../test/support.ts';
import { outcomesOf } from '../../compare/laboratory.ts';
import { metrics } from '../../compare/metrics.ts';
import type { Effect, Extreme } from '../../compare/robustness.ts';
import type { Answer } from '../../compare/verdict.ts';
import { Language } from '../../i18n/language.svelte.ts';
import { LocalSession } from '../../runner/localSession.ts';
import { failureIn, fromWorst, placeOf, trialsFrom, worldOf, type WorldRow } from './worlds.ts';
import { worldsFinding } from './worldsAnswer.ts';

const kept = metrics.find(({ id }) => id === 'retention30')!;
const home = small({ days: 20 });

/** A row by the median that its policy gains, and the gain of its worst seed. */
function row(id: string, median: number, worst = median, answer: Answer = 'unknown'): WorldRow {
  const seed = (gain: number): Extreme => ({ place: 3, without: 0.5, with: 0.5 + gain });
  const effect: Effect = {
    contrast: { median, low: median, high: median, probability: 0.5, seeds: 9 },
    verdict: { answer, low: 0, high: 0, more: 0 },
    worst: seed(worst),
    best: seed(median),
  };
  const scenario = { ...home, id, title: { zh: id, en: id } };
  return { scenario, interventions: [], problems: [], first: 1, place: 0, effect };
}
const unrun: WorldRow = { ...row('unrun', 0), effect: undefined };
const unfit: WorldRow = { ...unrun, problems: [{ path: '', found: '', message: { zh: '缺', en: 'lacks' } }] };
const ids = (rows: readonly WorldRow[]) => rows.map(({ scenario }) => scenario.id);

test('the worst comes first, by the direction of the metric; what has no result comes last', () => {
  const rows = [unfit, row('b', 0.1), unrun, row('a', -0.2), row('c', 0.3)];
  expect(ids(fromWorst(rows, 'more'))).toEqual(['a', 'b', 'c', 'unrun', 'unrun']);
  expect(ids(fromWorst(rows, 'less')).slice(0, 3)).toEqual(['c', 'b', 'a']);
  expect(fromWorst(rows, 'more').at(-1)).toBe(unfit);
});

test('where it fails is the worst seed of the worst world in which a seed is worse than doing nothing', () => {
  const rows = [unrun, row('fine', 0, 0.1), row('luck', 0.2, -0.5), row('odd', 0.1, -0.1)];
  expect(failureIn(rows, 'more')?.row.scenario.id).toBe('odd');
  expect(failureIn(rows, 'more')?.seed.with).toBeCloseTo(0.4, 12);
  expect(failureIn([row('fine', 0.2, 0), unrun], 'more')).toBeUndefined();
});

test('the finding counts worlds, names those it hurts in, and those that cannot carry it', () => {
  const rows = [row('a', 0, 0, 'better'), row('b', 0, 0, 'worse'), row('c', 0, 0, 'worse'), row('d', 0), unrun, unfit];
  expect(worldsFinding(rows, 'Rules', new Language(['en']))).toBe(
    'Rules helps in 1 of 4 scenarios, hurts in 2 (b and c), cannot tell yet in 1, it does not fit 1 more.',
  );
  expect(worldsFinding([row('a', 0, 0, 'same')], '群规', new Language(['zh']))).toBe(
    '「群规」在 1 个场景里，0 个有用，没有一个有害，1 个没有值得要的差别。',
  );
});

test('a policy goes to every scenario that can carry it; the others say what they lack', () => {
  const policy = [act('closeGroup', 3, {}, { group: 'deals' })];
  const worlds = builtIns.map((scenario) => worldOf(scenario, policy));
  const taken = worlds.filter(({ problems }) => problems.length === 0);
  expect(taken.map(({ scenario }) => scenario.id)).toEqual(['crowded-attention']);
  for (const { problems } of worlds) for (const { message } of problems) expect(message.en).toContain('Entry 1');
  expect(builtIns.every((scenario) => worldOf(scenario, [act('groupRules', 1)]).problems.length === 0)).toBe(true);
});

test('a run that is too short for the metric has no place for it', () => {
  expect(placeOf(kept, { ...home, days: 29 })).toBe(-1);
  expect(placeOf(kept, { ...home, days: 30 })).toBe(2);
});

test('runs of the comparison pair up by seed', () => {
  const [a, b] = [{ metrics: Float64Array.of(1) }, { metrics: Float64Array.of(2) }];
  expect(trialsFrom([a, undefined, a], [b, b])).toEqual([{ without: a, with: b }, undefined]);
});

test('what the cockpit replays is the run that was reckoned', async () => {
  const short = small({ days: 8 });
  const { interventions } = worldOf(short, [act('groupRules', 2)]);
  const [, outcome] = outcomesOf({ scenario: short, policies: [[], interventions], seed: '4' });
  const session = new LocalSession();
  const frame = await session.open({
    scenario: short,
    seed: '4',
    interventions: [...interventions],
    minute: short.days * 1440,
  });
  const place = placeOf(
    metrics.find(({ id }) => id === 'messages')!,
    short,
  );
  const week = frame.daily['messages'].slice(-7);
  expect(outcome.metrics[place]).toBe(week.reduce((sum, one) => sum + one, 0) / 7);
});
