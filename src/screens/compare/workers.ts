/** How the page hires workers: one a core, how long things take by the page's own clock, and how long they will take. */
import { connectBench } from '../../state/bench.ts';
import type { Laboratories } from '../../state/underway.svelte.ts';
import { secondsOf, type Errand } from '../../state/forecast.ts';
import { Timings } from '../../state/timings.svelte.ts';

const MOST_WORKERS = 8;
const now = (): number => performance.now();
const timings = new Timings(now);

export const laboratories: Laboratories = {
  hire: () => timings.timed(connectBench()),
  size: Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1)),
  time: {
    now,
    alarm: (ms, ring) => {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
  },
};

/** Seconds, by all that was run since the page was opened; undefined before that. */
export const forecast = (errands: readonly Errand[]): number | undefined =>
  secondsOf(errands, timings.all, laboratories.size);
