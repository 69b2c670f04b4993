/** The door for a run's file: its scenario and decisions pass the same door as any other. */
import { MINUTES_PER_DAY, type Minute } from '../engine/setup.ts';
import { limits } from '../scenario/limits.ts';
import { parsePolicy, parseScenario } from '../scenario/parse.ts';
import { under, type Problem } from '../scenario/problem.ts';
import { readJson } from '../scenario/readJson.ts';
import { RUN_APP, RUN_FORMAT, RUNS_APP, type RunFile } from './runFile.ts';

export type ParsedRun = { ok: true; run: RunFile; minute: Minute } | { ok: false; problems: Problem[] };

/** Reads a run's file: its scenario and decisions pass the same door as any other. */
export function parseRun(text: string): ParsedRun {
  const read = readJson(text);
  if (!read.ok) return read;
  const value = isRecord(read.value) ? read.value : {};
  if (value['app'] === RUNS_APP) return { ok: false, problems: [SEVERAL] };
  const problems = shapeProblems(value);
  const parsed = parseScenario(JSON.stringify(value['scenario'] ?? null));
  if (!parsed.ok) return { ok: false, problems: [...problems, ...under('scenario', parsed.problems)] };
  const policy = parsePolicy(JSON.stringify(value['decisions'] ?? null), parsed.scenario);
  if (!policy.ok) return { ok: false, problems: [...problems, ...under('decisions', policy.problems)] };
  if (problems.length > 0) return { ok: false, problems };
  const days = value['days'] as number;
  const run: RunFile = {
    format: RUN_FORMAT,
    app: RUN_APP,
    engine: String(value['engine']),
    scenario: parsed.scenario,
    seed: value['seed'] as string,
    decisions: policy.interventions,
    days,
    digest: String(value['digest']),
  };
  return { ok: true, run, minute: Math.round(days * MINUTES_PER_DAY) };
}

const SEVERAL: Problem = {
  path: '',
  found: '',
  message: { zh: '里面是多次运行。', en: 'This holds several runs.' },
  remedy: { zh: '请到「记录」页导入。', en: 'Import it under Runs.' },
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shapeProblems(value: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  const want = (path: string, fits: boolean, zh: string, en: string): void => {
    const found = value[path] === undefined ? '' : JSON.stringify(value[path]).slice(0, 60);
    if (!fits) problems.push({ path, found, message: { zh, en } });
  };
  const { format, seed, days } = value;
  want('format', format === RUN_FORMAT, `应为 ${RUN_FORMAT}。`, `It must be ${RUN_FORMAT}.`);
  want(
    'seed',
    typeof seed === 'string' && seed !== '' && seed.length <= limits.shortText,
    `应为 1 到 ${limits.shortText} 个字的文字。`,
    `It must be a text of 1 to ${limits.shortText} characters.`,
  );
  want(
    'days',
    typeof days === 'number' && days >= 0 && days <= limits.days,
    `应为 0 到 ${limits.days} 的数字。`,
    `It must be a number from 0 to ${limits.days}.`,
  );
  return problems;
}
