/** A run as a small file: what it was made of, and the digest by which anybody can prove it by replay. */
import { MINUTES_PER_DAY, type Minute } from '../engine/setup.ts';
import type { Intervention } from '../runner/frame.ts';
import type { Scenario } from '../scenario/schema.ts';

export const RUN_APP = 'qunpan-run';
export const RUN_FORMAT = 1;
/** A file of several. */
export const RUNS_APP = 'qunpan-runs';

export interface RunFile {
  format: typeof RUN_FORMAT;
  app: typeof RUN_APP;
  /** Version of the model that made it. */
  engine: string;
  scenario: Scenario;
  seed: string;
  /** The whole policy, with the time of each decision; it replaces the scenario's own. */
  decisions: readonly Intervention[];
  /** Days played, with fraction; the digest is of that minute. */
  days: number;
  digest: string;
}

/** A run as its file holds it, played up to a minute. */
export function runFileOf(run: Omit<RunFile, 'format' | 'app' | 'days'>, minute: Minute): RunFile {
  const { engine, scenario, seed, decisions, digest } = run;
  const days = minute / MINUTES_PER_DAY;
  return { format: RUN_FORMAT, app: RUN_APP, engine, scenario, seed, decisions, days, digest };
}

/** The text of a run's file. */
export function writeRun(run: Omit<RunFile, 'format' | 'app' | 'days'>, minute: Minute): string {
  return `${JSON.stringify(runFileOf(run, minute), null, 2)}\n`;
}

/** Whether a text is meant as a run or several, not as a scenario; says nothing of its being right. */
export function looksLikeRun(text: string): boolean {
  return /"app"\s*:\s*"qunpan-runs?"/.test(text.slice(0, 400)) || /"qunpan-runs?"/.test(text.slice(-400));
}
