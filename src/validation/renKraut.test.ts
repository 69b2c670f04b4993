import { describe, expect, test, vi } from 'vitest';
import { virtualExperiment } from './renKraut.ts';
import { effects } from './renKrautEffects.ts';

// Nine communities of three hundred days: seconds on an idle machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the virtual experiment after Ren and Kraut', () => {
  const { cells, effects: rows } = virtualExperiment(['one']);
  const cell = (experiment: string, level: string, regime: string, metric: string) =>
    cells.find((c) => c.experiment === experiment && c.level === level && c.regime === regime && c.metric === metric)
      ?.value;

  test('has every regime, level and metric once', () => {
    const names = cells.map(({ experiment, regime, level, metric }) => [experiment, regime, level, metric].join());
    expect(new Set(names).size).toBe(2 * 3 * 2 * 4);
    expect(names).toHaveLength(48);
  });

  test('looks at the same broad communities in both experiments', () => {
    for (const regime of ['none', 'community', 'personalised']) {
      expect(cell('breadth', 'high', regime, 'posts')).toBe(cell('volume', 'low', regime, 'posts'));
    }
  });

  test('has much more talk where volume is high', () => {
    expect(cell('volume', 'high', 'none', 'posts')).toBeGreaterThan(
      1.5 * (cell('volume', 'low', 'none', 'posts') ?? 0),
    );
  });

  test('finds that personalised moderation brings most posts, the more so where topics are many', () => {
    const found = (id: string) => rows.find((row) => row.id === id)?.value;
    expect(found('postsPersonalisedOverNone')).toBeGreaterThan(0);
    expect(found('postsPersonalisedByBreadth')).toBeGreaterThan(0);
  });

  test('tells of each effect whether the sign agrees', () => {
    expect(rows.map(({ id }) => id)).toEqual(effects.map(({ id }) => id));
    for (const { sign, value, signAgrees } of rows)
      expect(signAgrees).toBe(sign === 0 ? Math.abs(value) < 0.1 : value > 0);
  });
});
