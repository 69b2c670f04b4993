import { describe, expect, it } from 'vitest';
import { retentionBase, retentionTicks, stackAxis } from './valueAxis.ts';

describe('value axes', () => {
  it('cut retention at 40 % unless the band, a role or the goal lies lower', () => {
    expect(retentionBase([0.8, undefined, 0.65])).toBe(0.4);
    expect(retentionBase([0.39])).toBe(0.2);
    expect(retentionBase([0.5, 0.05])).toBe(0);
    expect(retentionBase([])).toBe(0.4);
  });

  it('draw a line where retention is cut, and at all of it', () => {
    for (const values of [[0.8], [0.3], [0.05]]) {
      const base = retentionBase(values);
      expect([retentionTicks(base)[0], retentionTicks(base).at(-1)]).toEqual([base, 1]);
    }
  });

  it('begin stacks at zero and hold their highest point', () => {
    for (const highest of [0, 0.03, 0.2, 0.24, 0.4, 0.61, 0.75, 0.9, 1]) {
      const { ticks, top } = stackAxis(highest);
      expect(ticks[0]).toBe(0);
      expect(top).toBeGreaterThanOrEqual(highest);
    }
  });
});
