import { MINUTES_PER_DAY } from '../engine/setup.ts';
import type { RunState } from './cockpit.svelte.ts';

/** Whether a run stands at its end. */
export function isFinished({ minute, scenario }: Pick<RunState, 'minute' | 'scenario'>): boolean {
  return minute >= scenario.days * MINUTES_PER_DAY;
}
