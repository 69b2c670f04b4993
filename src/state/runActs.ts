/** What was done in a kept run. */
import type { Intervention } from '../runner/frame.ts';
import type { SavedRun } from './store.ts';
import { policyAt } from './timeline.ts';

/** The whole policy of a run, as it stood at the minute where the run stands. */
export function actsOf({ timeline, scenario, minute }: SavedRun): readonly Intervention[] {
  return policyAt(timeline, scenario.interventions, minute);
}

/** Those of its acts that the scenario did not bring. */
export function ownActs(run: SavedRun): Intervention[] {
  const given = new Set(run.scenario.interventions.map((act) => JSON.stringify(act)));
  return actsOf(run).filter((act) => !given.has(JSON.stringify(act)));
}
