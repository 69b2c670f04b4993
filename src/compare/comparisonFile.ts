/** A comparison as it is handed on: what is compared, on which seeds, and what for. Its results are not in it: they can be had again. */
import type { Text } from '../engine/text.ts';
import { plainPolicy, type Act } from '../scenario/writePolicy.ts';
import type { Scenario } from '../scenario/schema.ts';
import { fingerprint } from './fingerprint.ts';

export const COMPARISON = 'comparison';
/** A comparison with its results (resultsFile.ts). */
export const RESULTS = 'comparisonResults';
/** The format this version writes. A new one needs a step in migrateComparison.ts, and a sample in test/samples. */
export const COMPARISON_FORMAT = 1;

export interface SharedArm {
  title: Text;
  interventions: readonly Act[];
}

export interface SharedComparison {
  /** Version of the model it was made with. */
  engine: string;
  scenario: Scenario;
  /** Whole numbers in a row, whose texts are the seeds. */
  seeds: { first: number; count: number };
  arms: readonly SharedArm[];
  /** Places of the arm that is asked about and of the baseline; where left out, the baseline is the first and the second is asked about. */
  question?: { asked: number; against: number };
  /** Id of the metric that is looked at. */
  metric: string;
  /** Smallest effect worth having, unit of the metric. */
  worth: number;
}

/** The scenario of that id that comes with the app; undefined where there is none. */
export type BuiltIn = (id: string) => Scenario | undefined;

/** How a scenario stands in the file that comes with the app and was not changed. */
export interface ScenarioReference {
  builtIn: string;
  /** Fingerprint of its contents: tells whether the reader's is the same. */
  print: string;
}

/** The text of a comparison's file; the same comparison always gives the same text. */
export function writeComparison(comparison: SharedComparison, builtIn: BuiltIn): string {
  return `${JSON.stringify(plainComparison(comparison, builtIn), null, 2)}\n`;
}

/** Whether a text is meant as a comparison, with or without results; says nothing of its being right. */
export function looksLikeComparison(text: string): boolean {
  return /"kind"\s*:\s*"comparison(?:Results)?"/.test(text.slice(0, 400));
}

/** A comparison as plain JSON, its keys always in one order. */
export function plainComparison(comparison: SharedComparison, builtIn: BuiltIn) {
  const { engine, scenario, seeds, arms, question, metric, worth } = comparison;
  return {
    format: COMPARISON_FORMAT,
    kind: COMPARISON,
    engine,
    scenario: isBuiltIn(scenario, builtIn) ? referenceTo(scenario) : scenario,
    seeds: { first: seeds.first, count: seeds.count },
    arms: arms.map(plainPolicy),
    ...(question ? { question: { asked: question.asked, against: question.against } } : {}),
    metric,
    worth,
  };
}

/** The seeds of a comparison, as the runner takes them. */
export function seedsOf({ seeds: { first, count } }: Pick<SharedComparison, 'seeds'>): string[] {
  return Array.from({ length: count }, (_, k) => String(first + k));
}

export const printOf = (scenario: Scenario): string => fingerprint(JSON.stringify(scenario));

function isBuiltIn(scenario: Scenario, builtIn: BuiltIn): boolean {
  const known = builtIn(scenario.id);
  return known !== undefined && printOf(known) === printOf(scenario);
}

const referenceTo = (scenario: Scenario): ScenarioReference => ({ builtIn: scenario.id, print: printOf(scenario) });
