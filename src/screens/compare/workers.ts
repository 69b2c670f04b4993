/** How the page hires workers: one a core, and how long things take by the page's own clock. */
import { connectBench } from '../../state/bench.ts';
import type { Laboratories } from '../../state/comparison.svelte.ts';

const MOST_WORKERS = 8;

export const laboratories: Laboratories = {
  hire: connectBench,
  size: Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1)),
  time: {
    now: () => performance.now(),
    alarm: (ms, ring) => {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
  },
};
