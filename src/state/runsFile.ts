/** Kept runs as one file: what each was made of, as in a run's own file, and what its owner says of it. */
import type { Labels, SavedRun } from './store.ts';
import { modelVersion } from './modelVersion.ts';
import { actsOf } from './runActs.ts';
import { RUNS_APP, runFileOf, type RunFile } from './runFile.ts';

export const RUNS_FORMAT = 1;

/** A run of such a file. */
export interface LabelledRun extends RunFile, Labels {
  id?: string;
  /** Milliseconds since 1970. */
  savedAt?: number;
}

/** What a kept run was made of. */
export function recordOf(run: SavedRun): RunFile {
  const { engine = modelVersion, scenario, seed, digest, minute } = run;
  return runFileOf({ engine, scenario, seed, decisions: actsOf(run), digest }, minute);
}

/** The text of a file with all these runs, hidden ones included. */
export function writeRuns(runs: readonly SavedRun[]): string {
  return `${JSON.stringify({ format: RUNS_FORMAT, app: RUNS_APP, runs: runs.map(labelled) })}\n`;
}

function labelled(run: SavedRun): LabelledRun {
  const { id, savedAt, name, note, pinned, hidden } = run;
  return {
    ...recordOf(run),
    id,
    savedAt,
    ...(name ? { name } : {}),
    ...(note ? { note } : {}),
    ...(pinned ? { pinned } : {}),
    ...(hidden ? { hidden } : {}),
  };
}
