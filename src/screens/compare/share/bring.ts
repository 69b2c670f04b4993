/** Whatever somebody opens, drops, pastes or follows on this page: a comparison, a policy, a run, a scenario. */
import { nameOfFile } from '../../../compare/armNames.ts';
import { looksLikeComparison, type BuiltIn } from '../../../compare/comparisonFile.ts';
import { openComparison } from '../../../compare/openComparison.ts';
import type { Text } from '../../../engine/text.ts';
import { limits } from '../../../scenario/limits.ts';
import { parsePolicy } from '../../../scenario/parse.ts';
import type { Problem } from '../../../scenario/problem.ts';
import type { Comparison } from '../../../state/comparison.svelte.ts';
import type { Library } from '../../../state/library.svelte.ts';
import { parseRun } from '../../../state/parseRun.ts';
import { looksLikeRun } from '../../../state/runFile.ts';
import { takeShared } from '../../../state/sharedComparison.ts';
import { words as armWords } from '../arms/words.ts';
import { words } from '../words.ts';
import { noRoomFor } from './noRoomFor.ts';
import { words as own } from './words.ts';

/** What was made of it, and what is doubtful; or what is wrong with it, and then nothing has changed. */
export type Brought =
  /** `whole`: another comparison, with all that it needs to be run. */
  { ok: true; said: Text; doubts: Problem[]; whole?: boolean } | { ok: false; problems: Problem[] };

interface Place {
  comparison: Comparison;
  library: Library;
}

/** `name`: of the file, or what stands for it. Never throws. */
export async function bring(text: string, name: string, place: Place): Promise<Brought> {
  if (text.length > limits.bytes) return refused(own.tooLong);
  if (looksLikeRun(text)) return bringRun(text, place);
  if (!/^[\uFEFF\s]*[[{]/.test(text) || looksLikeComparison(text)) return bringComparison(text, place);
  if (/"interventions"\s*:/.test(text) && /"people"\s*:/.test(text)) return bringScenario(text, name, place);
  return bringPolicy(text, name, place);
}

async function bringComparison(text: string, { comparison, library }: Place): Promise<Brought> {
  const builtIn: BuiltIn = (id) => library.entries.find((entry) => entry.builtIn && entry.scenario.id === id)?.scenario;
  const parsed = await openComparison(text, builtIn);
  if (!parsed.ok) return parsed;
  const left = takeShared(comparison, parsed.comparison);
  return { ok: true, whole: true, said: own.openedComparison, doubts: [...parsed.warnings, ...left.map(noRoomFor)] };
}

function bringRun(text: string, { comparison }: Place): Brought {
  const parsed = parseRun(text);
  if (!parsed.ok) return parsed;
  const { scenario, decisions } = parsed.run;
  const arm = { name: words.runName, interventions: decisions };
  if (JSON.stringify(scenario) !== JSON.stringify(comparison.scenario)) comparison.open(scenario, [arm]);
  else if (comparison.isFull) return refused(armWords.full);
  else comparison.add(arm.name, arm.interventions);
  return { ok: true, said: own.openedRun(scenario.title), doubts: [] };
}

async function bringScenario(text: string, name: string, { comparison, library }: Place): Promise<Brought> {
  const opened = await library.open(name, text);
  if (opened.kind === 'refused') return { ok: false, problems: opened.problems };
  if (opened.kind !== 'scenario') return refused(own.unknown);
  const { scenario, warnings } = opened;
  const reference = { name: words.referenceName, interventions: scenario.reference };
  comparison.open(scenario, scenario.reference.length > 0 ? [reference] : []);
  return { ok: true, said: own.openedScenario(scenario.title), doubts: warnings };
}

function bringPolicy(text: string, name: string, { comparison }: Place): Brought {
  const { scenario } = comparison;
  if (!scenario) return refused(own.unknown);
  if (comparison.isFull) return refused(armWords.full);
  const parsed = parsePolicy(text, scenario);
  if (!parsed.ok) return parsed;
  const base = nameOfFile(name);
  const title = parsed.title ?? { zh: base, en: base };
  comparison.add(title, parsed.interventions);
  return { ok: true, said: own.openedPolicy(title), doubts: parsed.warnings };
}

const refused = (message: Text): Brought => ({ ok: false, problems: [{ path: '', found: '', message }] });
