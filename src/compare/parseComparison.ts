/**
 * The door through which a comparison enters that somebody sent. What comes out is whole: its scenario and policies have passed their
 * own doors; or it is a list of problems. Never throws, whatever the text.
 */
import * as z from 'zod/mini';
import { ENGINE } from '../engine/version.ts';
import { check, type Checked } from '../scenario/check.ts';
import { between, id, name, whole } from '../scenario/fields.ts';
import { FORMAT } from '../scenario/format.ts';
import { limits } from '../scenario/limits.ts';
import { draftOf, inBothLanguages, policyOf, scenarioOf, type Parsed } from '../scenario/parse.ts';
import { firstOf, under, type Problem } from '../scenario/problem.ts';
import { readJson } from '../scenario/readJson.ts';
import type { Scenario } from '../scenario/schema.ts';
import {
  COMPARISON,
  COMPARISON_FORMAT,
  printOf,
  RESULTS,
  type BuiltIn,
  type SharedArm,
  type SharedComparison,
} from './comparisonFile.ts';
import {
  changedScenario,
  noComparison,
  noSuchArm,
  otherEngine,
  tooLongAHorizon,
  unknownScenario,
} from './comparisonProblems.ts';
import { metrics, metricsFor } from './metrics.ts';
import { migrateComparison } from './migrateComparison.ts';
import { MOST_ARMS, MOST_SEEDS } from './plan.ts';

export type ParsedComparison =
  { ok: true; comparison: SharedComparison; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** As many digits as the command line takes. */
const MOST_FIRST = 999_999_999;

const metric = z.enum(metrics.map(({ id: own }) => own));
const shape = z.strictObject({
  format: z.literal(COMPARISON_FORMAT),
  kind: z.literal(COMPARISON),
  engine: z.string().check(z.minLength(1), z.maxLength(limits.shortText)),
  scenario: z.unknown(),
  seeds: z.strictObject({ first: whole(0, MOST_FIRST), count: whole(1, MOST_SEEDS) }),
  arms: z
    .array(z.strictObject({ title: name(), interventions: z.unknown() }))
    .check(z.minLength(1), z.maxLength(MOST_ARMS)),
  question: z.optional(z.strictObject({ asked: whole(0, MOST_ARMS - 1), against: whole(0, MOST_ARMS - 1) })),
  metric,
  worth: between(0, 1e9),
});
const reference = z.strictObject({ builtIn: id(), print: z.string().check(z.maxLength(limits.idText)) });

type Shape = z.infer<typeof shape>;

interface Door {
  builtIn: BuiltIn;
  /** Lets in what the scenario cannot carry: one's own policies, left half-made. */
  drafts: boolean;
}

/** Reads the text of a comparison's file, or of one with results, which are left aside. */
export function parseComparison(text: string, builtIn: BuiltIn, { drafts = false } = {}): ParsedComparison {
  const door = { builtIn, drafts };
  const read = readJson(text);
  if (!read.ok) return read;
  if (!isOf(read.value, RESULTS)) return comparisonOf(read.value, door);
  const inside = comparisonOf(read.value['comparison'], door);
  return inside.ok ? inside : refused(under('comparison', inside.problems));
}

function comparisonOf(value: unknown, door: Door): ParsedComparison {
  if (!isOf(value, COMPARISON)) return refused([noComparison(value)]);
  const lifted = migrateComparison(value);
  if (!lifted.ok) return lifted;
  const shaped = check(shape, titled(lifted.value));
  return shaped.ok ? whatIsInIt(shaped.value, door) : shaped;
}

/** The scenario first: policies are held against it. */
function whatIsInIt(value: Shape, { builtIn, drafts }: Door): ParsedComparison {
  const found = scenarioIn(value.scenario, builtIn);
  if (!found.ok) return refused(under('scenario', found.problems));
  const { scenario } = found;
  const arms = armsIn(value, scenario, drafts);
  const wrong = [...(arms.ok ? [] : arms.problems), ...wrongQuestion(value), ...wrongMetric(value, scenario)];
  if (!arms.ok || wrong.length > 0) return refused(wrong);
  const { engine, seeds, question, metric: looked, worth } = value;
  return {
    ok: true,
    comparison: {
      ...{ engine, scenario, seeds, arms: arms.value.arms, metric: looked, worth },
      ...(question ? { question } : {}),
    },
    warnings: firstOf([
      ...(engine === ENGINE ? [] : [otherEngine(engine)]),
      ...under('scenario', found.warnings),
      ...arms.value.warnings,
    ]),
  };
}

/** The whole scenario of the file, or the one that it names. */
function scenarioIn(value: unknown, builtIn: BuiltIn): Parsed {
  if (!isRecord(value) || !('builtIn' in value)) return scenarioOf(value);
  const shaped = check(reference, value);
  if (!shaped.ok) return shaped;
  const scenario = builtIn(shaped.value.builtIn);
  if (!scenario) return { ok: false, problems: [unknownScenario(shaped.value.builtIn)] };
  const same = printOf(scenario) === shaped.value.print;
  return { ok: true, scenario, warnings: same ? [] : [changedScenario(scenario.id)] };
}

function armsIn(
  { arms }: Shape,
  scenario: Scenario,
  drafts: boolean,
): Checked<{ arms: SharedArm[]; warnings: Problem[] }> {
  const found = arms.map(({ title, interventions }, k) => {
    const draft = drafts ? draftOf(interventions) : undefined;
    if (draft?.ok) return { arm: { title, interventions: draft.value.interventions }, problems: [], warnings: [] };
    const parsed = policyOf({ format: FORMAT, interventions }, scenario);
    const place = `arms.${k}`;
    return parsed.ok
      ? { arm: { title, interventions: parsed.interventions }, problems: [], warnings: under(place, parsed.warnings) }
      : { problems: under(place, parsed.problems), warnings: [] };
  });
  const problems = found.flatMap((each) => each.problems);
  if (problems.length > 0) return { ok: false, problems };
  const value = { arms: found.flatMap(({ arm }) => arm ?? []), warnings: found.flatMap((each) => each.warnings) };
  return { ok: true, value };
}

function wrongQuestion({ question, arms }: Shape): Problem[] {
  return Object.entries(question ?? {}).flatMap(([key, place]) =>
    place < arms.length ? [] : [noSuchArm(`question.${key}`, place, arms.length)],
  );
}

function wrongMetric({ metric: looked }: Shape, { days }: Scenario): Problem[] {
  const fits = metricsFor(days).map(({ id: own }) => own);
  return fits.includes(looked) ? [] : [tooLongAHorizon(looked, days, fits)];
}

const refused = (problems: readonly Problem[]): ParsedComparison => ({ ok: false, problems: firstOf(problems) });

/** Plain titles of arms stand for both languages, as in a policy's own file. */
function titled(value: unknown): unknown {
  if (!isRecord(value) || !Array.isArray(value['arms'])) return value;
  return { ...value, arms: value['arms'].map(inBothLanguages) };
}

const isOf = (value: unknown, kind: string): value is Record<string, unknown> =>
  isRecord(value) && value['kind'] === kind;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
