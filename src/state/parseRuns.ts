/** The door for kept runs: each run of the file passes the door of a run's own file; those refused do not keep the others out. */
import * as z from 'zod/mini';
import type { Minute } from '../engine/setup.ts';
import { check } from '../scenario/check.ts';
import { whole } from '../scenario/fields.ts';
import { limits } from '../scenario/limits.ts';
import { firstOf, show, type Problem } from '../scenario/problem.ts';
import { readJson, type Read } from '../scenario/readJson.ts';
import { parseRun } from './parseRun.ts';
import { RUN_APP, RUNS_APP } from './runFile.ts';
import { RUNS_FORMAT, type LabelledRun } from './runsFile.ts';

/** A run that may be taken in. */
export interface Arrival {
  run: LabelledRun;
  minute: Minute;
}

/** A run that may not, by its place in the file and, where it has one, its name. */
export interface Refused {
  /** `runs.3`. */
  place: string;
  name: string;
  problems: Problem[];
}

export type ParsedRuns = { ok: true; arrivals: Arrival[]; refused: Refused[] } | { ok: false; problems: Problem[] };

/** Characters of a file with many runs; a single one is held to the 2 MB of any scenario. */
const MOST_TEXT = 64 * 1024 * 1024;
const MOST_RUNS = 2_000;
/** The last moment that a date can tell. */
const LAST_MOMENT = 8.64e15;

const collection = z.strictObject({
  format: z.literal(RUNS_FORMAT),
  app: z.literal(RUNS_APP),
  runs: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_RUNS)),
});

const labels = z.strictObject({
  id: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(limits.idText))),
  savedAt: z.exactOptional(whole(0, LAST_MOMENT)),
  name: z.exactOptional(z.string().check(z.maxLength(limits.shortText))),
  note: z.exactOptional(z.string().check(z.maxLength(limits.longText))),
  pinned: z.exactOptional(z.boolean()),
  hidden: z.exactOptional(z.boolean()),
});

/** Reads the file of one run or of several. Never throws. */
export function parseRuns(text: string): ParsedRuns {
  const read = readLarge(text);
  if (!read.ok) return read;
  const { value } = read;
  if (isRecord(value) && value['app'] === RUN_APP) return together([value], () => '');
  if (!isRecord(value) || value['app'] !== RUNS_APP) return { ok: false, problems: [noRuns(value)] };
  const shaped = check(collection, value);
  return shaped.ok ? together(shaped.value.runs, (k) => `runs.${k}`) : shaped;
}

function together(values: readonly unknown[], placeOf: (k: number) => string): ParsedRuns {
  const found = values.map((value, k) => one(value, placeOf(k)));
  return {
    ok: true,
    arrivals: found.flatMap((each) => ('run' in each ? each : [])),
    refused: found.flatMap((each) => ('run' in each ? [] : each)),
  };
}

function one(value: unknown, place: string): Arrival | Refused {
  if (!isRecord(value)) return { place, name: '', problems: [notARun(value)] };
  const { format, app, engine, scenario, seed, decisions, days, digest, ...said } = value;
  const labelled = check(labels, said);
  const parsed = parseRun(JSON.stringify({ format, app, engine, scenario, seed, decisions, days, digest }));
  if (labelled.ok && parsed.ok) return { run: { ...parsed.run, ...labelled.value }, minute: parsed.minute };
  const problems = [...(labelled.ok ? [] : labelled.problems), ...(parsed.ok ? [] : parsed.problems)];
  return { place, name: nameIn(value), problems: firstOf(problems) };
}

/** As JSON of any scenario, but larger: what each run holds is scanned by itself. */
function readLarge(text: string): Read {
  if (text.length > MOST_TEXT) return { ok: false, problems: [TOO_BIG] };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    const read = text.length > limits.bytes ? undefined : readJson(text);
    return { ok: false, problems: read && !read.ok ? read.problems : [CUT_SHORT] };
  }
}

/** The owner's name of the run, else its seed. */
function nameIn({ name, seed }: Record<string, unknown>): string {
  const own = typeof name === 'string' && name !== '' ? name : seed;
  return typeof own === 'string' ? own.slice(0, limits.shortText) : '';
}

const TOO_BIG: Problem = {
  path: '',
  found: '',
  message: { zh: '文件过大，最大 64 MB。', en: 'The file is too big; 64 MB at most.' },
};
const CUT_SHORT: Problem = {
  path: '',
  found: '',
  message: { zh: '不是完整的 JSON，可能没有传完。', en: 'This is no whole JSON; perhaps it was cut short.' },
};
const notARun = (value: unknown): Problem => ({
  path: '',
  found: show(value),
  message: { zh: '应为一次运行。', en: 'It must be a run.' },
});
const noRuns = (value: unknown): Problem => ({
  path: 'app',
  found: show(isRecord(value) ? value['app'] : value),
  message: { zh: `应为 ${RUN_APP} 或 ${RUNS_APP}。`, en: `It must be ${RUN_APP} or ${RUNS_APP}.` },
  remedy: { zh: '场景文件请到「场景」页打开。', en: 'Open files of scenarios under Scenarios.' },
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
