/** How far simulated groups of three sizes lie outside the bands of real ones. */
import { quantile } from '../analysis/quantile.ts';
import type { Setup } from '../engine/setup.ts';
import { bands, type Band } from './bands.ts';
import { windowOf } from './window.ts';

export const SIZES = [120, 263, 500] as const;

export interface Score {
  /** Sum of weighted distances outside the bands shrunk by a tenth on each side, per seed; 0 is best. */
  penalty: number;
  /** Values inside their band, of all, by list. */
  inside: Record<Band['list'], { inside: number; of: number }>;
  /** Medians by size. */
  medians: Record<string, number[]>;
}

/** Distance outside the band, in widths of it; a missing value counts as two. */
function distance(value: number | undefined, { low, high }: Band): number {
  if (value === undefined || Number.isNaN(value)) return 2;
  const width = high - low;
  const margin = 0.1 * width;
  return Math.min(3, Math.max(0, (low + margin - value) / width, (value - high + margin) / width));
}

/** Runs every size with every seed. */
export function scoreOf(setup: Setup, seeds: readonly string[]): Score {
  const score: Score = {
    penalty: 0,
    inside: { A: { inside: 0, of: 0 }, B: { inside: 0, of: 0 }, S3: { inside: 0, of: 0 } },
    medians: {},
  };
  for (const size of SIZES) {
    const windows = seeds.map((seed) => windowOf(setup, size, seed));
    for (const [name, band] of Object.entries(bands)) {
      const values = windows.map((window) => window[name] as number | undefined);
      for (const value of values) {
        score.penalty += (band.weight * distance(value, band)) / seeds.length;
        const tally = score.inside[band.list];
        tally.of++;
        if (value !== undefined && value >= band.low && value <= band.high) tally.inside++;
      }
      const known = values.filter((value) => value !== undefined).sort((x, y) => x - y);
      (score.medians[name] ??= []).push(Number(quantile(known, 0.5).toPrecision(3)));
    }
  }
  return score;
}
