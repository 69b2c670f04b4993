/**
 * Every scenario file, run for a fortnight and held against its baseline in test/baselines.
 * A change there is a change of results: `UPDATE_BASELINES=1 npx vitest run test/scenarios.test.ts` writes them anew, and
 * the changelog says why.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { digestOf } from '../src/engine/digest.ts';
import { createWorld, warmUp } from '../src/engine/run.ts';
import type { World } from '../src/engine/world.ts';
import { observers } from '../src/observers/index.ts';
import { retentionAt, retentionCurve } from '../src/runner/retention.ts';
import { parsePolicy, parseScenario } from '../src/scenario/parse.ts';
import { toSetup } from '../src/scenario/toSetup.ts';
import { sum, tell } from './support.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const DAYS = 14;
const FOLDER = 'test/baselines';
const update = process.env.UPDATE_BASELINES === '1';
const ids = readdirSync('scenarios')
  .filter((file) => file.endsWith('.json') && !file.endsWith('.policy.json'))
  .map((file) => file.slice(0, -5));

/** A dozen numbers a person can read, and the digest that sees everything. */
function baselineOf(world: World): Record<string, number | string | null> {
  const { daily } = world;
  const total = (id: string) => sum(daily[id] ?? []);
  const mean = (id: string) => total(id) / DAYS;
  return {
    present: daily.present?.at(-1) ?? 0,
    joined: total('joined'),
    quit: total('quit'),
    removed: total('removed'),
    muted: daily.muted?.at(-1) ?? 0,
    folded: daily.folded?.at(-1) ?? 0,
    messages: total('messages'),
    ads: total('ads'),
    questionsUnanswered: total('unanswered'),
    expertAnswers: total('expertAnswers'),
    openersADay: round(mean('openers'), 1),
    postersADay: round(mean('posters'), 1),
    habit: round(daily.habit?.at(-1) ?? 0, 3),
    trust: round(daily.trust?.at(-1) ?? 0, 3),
    retention: round(retentionAt(world, retentionCurve(world), DAYS) ?? 0, 3),
    digest: digestOf(world),
  };
}

const round = (value: number, places: number): number => Number(value.toFixed(places));

test('there is a baseline for each scenario and none besides', () => {
  if (update) mkdirSync(FOLDER, { recursive: true });
  else expect(readdirSync(FOLDER).sort()).toEqual(ids.map((id) => `${id}.json`).sort());
});

describe.each(ids)('%s', (id) => {
  const text = readFileSync(`scenarios/${id}.json`, 'utf8');
  const parsed = parseScenario(text);

  test('parses without a warning, under its own name', () => {
    expect(parsed).toMatchObject({ ok: true, warnings: [], scenario: { id } });
  });

  if (!parsed.ok) return;
  const { scenario } = parsed;

  test('speaks both languages', () => {
    for (const { zh, en } of [
      scenario.title,
      scenario.briefing,
      scenario.author,
      ...scenario.groups.map((g) => g.name),
    ]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("has an instructor's policy that is sound", () => {
    expect(parsePolicy(JSON.stringify(scenario.reference), scenario)).toMatchObject({ ok: true, warnings: [] });
  });

  test('warms up the same twice, and to the same people whatever the policy', () => {
    const settled = (interventions: typeof scenario.reference) => {
      const world = createWorld(toSetup(scenario, { interventions }), scenario.seed, [...observers.values()]);
      warmUp(world);
      expect(world.now).toBe(0);
      return digestOf(world);
    };
    const first = settled([]);
    expect(settled([])).toBe(first);
    expect(settled(scenario.reference)).toBe(first);
  });

  test('begins with as many people as it says, in every group', () => {
    const world = createWorld(toSetup(scenario), scenario.seed, []);
    warmUp(world);
    for (const group of world.groups) {
      const heads = scenario.people.filter(({ groups }) => groups.includes(group.id));
      expect(group.now.present, group.id).toBe(sum(heads.map(({ count }) => count)));
    }
  });

  test('has talked in its old groups before we come', () => {
    const world = createWorld(toSetup(scenario), scenario.seed, []);
    warmUp(world);
    const old = world.groups.filter(({ id }) => scenario.groups.some((group) => group.id === id && !group.fresh));
    if (scenario.warmupDays === 0) return;
    for (const group of old) expect(group.messages.size, group.id).toBeGreaterThan(scenario.warmupDays);
  });

  test("runs a fortnight under the instructor's policy", () => {
    const world = tell(scenario, { seed: scenario.seed, interventions: scenario.reference, days: DAYS });
    for (const [measure, column] of Object.entries(world.daily)) {
      expect(Array.from(column).every(Number.isFinite), measure).toBe(true);
    }
  });

  test('comes to its baseline when nobody does anything', () => {
    const found = baselineOf(tell(scenario, { seed: scenario.seed, days: DAYS }));
    const file = `${FOLDER}/${id}.json`;
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
