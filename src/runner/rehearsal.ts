import type { Observer } from '../engine/observer.ts';
import { advance, createWorld } from '../engine/run.ts';
import { MINUTES_PER_DAY, type Setup } from '../engine/setup.ts';

/** People of each kind, days before day 0 and after: enough for every common path to have been taken. */
const PEOPLE = 2;
const WARM_UP = 3;
const DAYS = 4;

let rehearsed = false;

/**
 * Before the first run of a thread: a handful of the setup's people live for a week and are forgotten. JavaScript engines lay
 * an object out for good when they meet its kind again, and with numbers of the kind it will hold; whatever they compiled
 * before is thrown away. So it costs some 30 ms, and saves the first run a quarter of its time and the second two thirds
 * (`npm run bench` has the figures). What comes out of runs does not depend on it.
 */
export function rehearse(setup: Setup, observers: readonly Observer[]): void {
  if (rehearsed) return;
  rehearsed = true;
  const small: Setup = {
    ...setup,
    people: setup.people.map((entry) => ({ ...entry, count: Math.min(PEOPLE, entry.count) })),
    interventions: [],
    warmupDays: WARM_UP,
    days: DAYS,
  };
  advance(createWorld(small, 'rehearsal', observers), DAYS * MINUTES_PER_DAY);
  createWorld(small, 'rehearsal', observers);
}
