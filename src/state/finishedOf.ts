import { MINUTES_PER_DAY } from '../engine/setup.ts';
import { isFinished } from './isFinished.ts';
import type { Standing } from './standing.ts';
import type { SavedRun } from './store.ts';

/** How each finished branch of a kept run stood at its end; of what an older version kept only the one it stands on is known. */
export function finishedOf(run: SavedRun): Standing[] {
  const end = run.scenario.days * MINUTES_PER_DAY;
  const branches = [run.timeline, ...run.branches].flatMap(({ furthest, reached }) =>
    furthest >= end && reached ? [reached] : [],
  );
  return isFinished(run) ? [run, ...branches] : branches;
}
