import { describe, expect, test } from 'vitest';
import { parameters, type ParameterName } from '../engine/parameters.ts';
import { advance, createWorld, setPolicy } from '../engine/run.ts';
import { conclusions } from './conclusions.ts';
import { planOf, pointsOf, walksOf } from './design.ts';
import { guesses, ownPlaces, steps, valuesAt } from './guesses.ts';
import { join, jobsFor, type Part } from './jobs.ts';
import { outcomes } from './outcomes.ts';
import { page } from './page.ts';
import { main } from './sensitivity.ts';
import { setupOf, stages, type Stage, type StageName } from './stages.ts';
import { studyOf } from './study.ts';
import { taleOf } from './tale.ts';

const full = planOf(false);

describe('the design', () => {
  test('moves every guess and nothing that was measured, published or claimed', () => {
    expect(guesses.every((name) => parameters[name].evidence === 'guess')).toBe(true);
    expect(steps(guesses).flat().sort()).toEqual(guesses.slice().sort());
  });

  test('stays inside the ranges, and meets our own values last', () => {
    const points = pointsOf(full);
    for (const { places } of points) {
      for (const [name, value] of Object.entries(valuesAt(full.chosen, places))) {
        const { min, max } = parameters[name as keyof typeof parameters];
        expect(value).toBeGreaterThanOrEqual(min - 1e-12);
        expect(value).toBeLessThanOrEqual(max + 1e-12);
      }
    }
    const own = valuesAt(full.chosen, ownPlaces(full.chosen));
    for (const name of full.chosen) expect(own[name]).toBeCloseTo(parameters[name].default, 8);
    expect(points[points.length - 1].places).toEqual(ownPlaces(full.chosen));
  });

  test('is the same whenever it is made', () => {
    expect(pointsOf(full)).toEqual(pointsOf(full));
    expect(jobsFor(false).map(({ name }) => name)).toEqual(jobsFor(false).map(({ name }) => name));
  });
});

/** Names of the parameters that a run looks at once its people are there. */
function lookedAt(name: StageName, policy: string): Set<string> {
  const world = createWorld(setupOf(name, 20, {}), 'one', []);
  const seen = new Set<string>();
  const values = new Proxy(world.p, {
    get: (p, key): number => {
      seen.add(String(key));
      return p[key as ParameterName];
    },
  });
  Object.assign(world, { p: values });
  setPolicy(world, (stages[name] as Stage).policies[policy] ?? []);
  advance(world, 20 * 1440);
  return seen;
}

test('what the walks move together is not looked at in the groups screened', () => {
  const together = steps(guesses).find((names) => names.length > 1);
  expect(together?.length).toBeGreaterThan(40);
  const screened = [
    ['industry', 'fee'],
    ['industry', 'ban'],
    ['hobby', ''],
    ['experts', 'byInterest'],
  ] as const;
  for (const [name, policy] of screened) {
    const seen = lookedAt(name, policy);
    expect(seen).toContain('quitBase');
    expect(together?.filter((parameter) => seen.has(parameter))).toEqual([]);
  }
});

test('a tale is told the same way twice, and whatever was asked before', () => {
  const read = (...asked: readonly string[]) => {
    const tale = taleOf({ adGain: 60 }, 'one', 8);
    return asked.map((policy) => tale.read('industry', policy));
  };
  const [fee, nothing] = read('fee', 'nothing');
  expect(read('nothing', 'ban', 'fee')).toEqual([nothing, expect.anything(), fee]);
  expect(fee.ads).toBeLessThan(nothing.ads);
});

/** Answers without runs: the first guess alone moves the first outcome, and alone turns the first conclusion. */
function invented(): Part {
  const plan = planOf(true);
  const rows = pointsOf(plan).map(({ asked, places }) =>
    asked === 'outcomes'
      ? outcomes.map((_, k) => (k === 0 ? 5 * places[0] : 1))
      : conclusions.map((_, k) => (k === 0 ? places[0] - 0.5 : 1)),
  );
  return { rows, runs: 7 };
}

describe('the study', () => {
  const plan = planOf(true);
  const study = studyOf(plan, true, invented());

  test('gives each guess its effect on each outcome', () => {
    expect(study.morris).toHaveLength(plan.chosen.length * outcomes.length);
    const [moving, ...still] = study.morris;
    expect(moving).toMatchObject({ parameter: plan.chosen[0], outcome: outcomes[0].id });
    expect(moving.mu).toBeCloseTo(5, 10);
    expect(moving.sigma).toBeCloseTo(0, 10);
    expect(still.every(({ muStar }) => muStar === 0)).toBe(true);
  });

  test('says of each conclusion how often it holds', () => {
    const [turning, ...others] = study.flips;
    expect(turning.holds).toBeLessThan(1);
    expect(
      others.every(({ holds, holdsInHalf, flippedBy }) => holds + holdsInHalf === 2 && flippedBy.length === 0),
    ).toBe(true);
  });

  test('has a page that begins with what turns', () => {
    const text = page(study);
    expect(text).toContain('a quick study');
    expect(text.indexOf('Which conclusions turn')).toBeLessThan(text.indexOf('Which guesses matter most'));
    expect(text).not.toContain('undefined');
  });

  test('asks as many walks as planned', () => {
    expect(walksOf(plan)).toHaveLength(plan.walks);
    expect(join([invented(), invented()]).runs).toBe(14);
  });
});

test('an unknown option is refused before anything runs', async () => {
  const lines: string[] = [];
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  expect(await main(['--fast'], io)).toBe(2);
  expect(lines).toEqual(['sensitivity: --fast: unknown option; known are --quick, --write']);
});
