/**
 * A reconstruction of the virtual experiment of Ren and Kraut (2014): three regimes of moderation by breadth of topics, and by
 * volume of talk. Source: C1-11, C1-13, C1-14, C4.
 */
import { estimateOf } from './estimate.ts';
import { boundsOf, effects } from './renKrautEffects.ts';
import type { CellRow, EffectRow } from './report.ts';
import { outcomesOf, REGIMES, type SettingName } from './usenet.ts';

/**
 * The cells of both experiments and the effects between them, each effect paired by seed. A sign agrees where the whole 95 %
 * interval has it (C4: in at least 95 % of resamples).
 */
export function virtualExperiment(seeds: readonly string[]): { cells: CellRow[]; effects: EffectRow[] } {
  const all = seeds.map(outcomesOf);
  const cells = EXPERIMENTS.flatMap(({ experiment, level, setting }) =>
    REGIMES.flatMap((regime) =>
      METRICS.map((metric) => ({
        experiment,
        regime,
        level,
        metric,
        ...estimateOf(all.map((outcomes) => outcomes[setting][regime][metric])),
      })),
    ),
  );
  const rows = effects.map((effect) => {
    const estimate = estimateOf(all.map((outcomes) => effect.of(outcomes)));
    const { low, high } = boundsOf(effect);
    const signAgrees = estimate.from > low && estimate.to < high;
    return { id: effect.id, what: effect.what, sign: effect.sign, signAgrees, ...estimate };
  });
  return { cells, effects: rows };
}

const METRICS = ['posts', 'logins', 'information', 'bond'] as const satisfies readonly CellRow['metric'][];

const EXPERIMENTS: readonly { experiment: CellRow['experiment']; level: CellRow['level']; setting: SettingName }[] = [
  { experiment: 'breadth', level: 'low', setting: 'narrow' },
  { experiment: 'breadth', level: 'high', setting: 'broad' },
  { experiment: 'volume', level: 'low', setting: 'broad' },
  { experiment: 'volume', level: 'high', setting: 'busy' },
];
