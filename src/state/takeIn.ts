/** Runs of a file put on the shelf. Each is replayed first: what is kept of how it stands was seen here, not believed. */
import type { Session } from '../runner/session.ts';
import { diffRuns, isSame } from './diffRuns.ts';
import type { Library } from './library.svelte.ts';
import type { Arrival } from './parseRuns.ts';
import { actsOf } from './runActs.ts';
import type { LabelledRun } from './runsFile.ts';
import { standingOf } from './standing.ts';
import type { Labels, SavedRun } from './store.ts';
import { decisionsOf } from './timeline.ts';

/** What came of it, in runs. */
export interface TakenIn {
  taken: number;
  /** Of them, those whose id another run had: kept beside it under a new one. */
  copies: number;
  /** Of them, those that come out otherwise here than their file says. */
  differing: number;
  /** Left out, since the same run is there already. */
  same: number;
}

interface Surroundings {
  library: Library;
  /** Not that of the run in hand. */
  session: Session;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** How many were looked at. */
  heard?: (done: number) => void;
}

export async function takeIn(
  arrivals: readonly Arrival[],
  { library, session, clock, heard = () => undefined }: Surroundings,
): Promise<TakenIn> {
  const count: TakenIn = { taken: 0, copies: 0, differing: 0, same: 0 };
  for (const [k, arrival] of arrivals.entries()) {
    if (library.runs.some((kept) => isTheSame(kept, arrival))) count.same++;
    else {
      const now = clock();
      const wanted = arrival.run.id ?? newId(now, k);
      const isTaken = library.runs.some(({ id }) => id === wanted);
      const run = await replayed(arrival, isTaken ? newId(now, k) : wanted, { session, now });
      const claimed = arrival.run.digest;
      const differs = run.digest !== claimed;
      await library.saveRun({ ...run, ...(differs ? { claimed } : {}) });
      count.taken++;
      if (isTaken) count.copies++;
      if (differs) count.differing++;
    }
    heard(k + 1);
  }
  return count;
}

const newId = (now: number, k: number): string => `${now.toString(36)}-f${k.toString(36)}`;

function isTheSame(kept: SavedRun, { run, minute }: Arrival): boolean {
  return (
    kept.minute === minute &&
    isSame(diffRuns({ ...kept, acts: actsOf(kept) }, { scenario: run.scenario, seed: run.seed, acts: run.decisions }))
  );
}

async function replayed(
  { run, minute }: Arrival,
  id: string,
  { session, now }: { session: Session; now: number },
): Promise<SavedRun> {
  const { scenario, seed, decisions, savedAt = now } = run;
  const frame = await session.open({ scenario, seed, interventions: [...decisions], minute });
  const timeline = { decisions: decisionsOf(decisions, scenario.interventions), furthest: minute };
  return {
    ...{ id, scenario, seed, timeline, branches: [], minute, savedAt },
    ...standingOf(frame, scenario),
    ...labelsOf(run),
  };
}

function labelsOf({ name, note, pinned, hidden }: LabelledRun): Labels {
  return {
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}
