import { describe, expect, it } from 'vitest';
import { drawnUntil, rowAt, stepArea, stepPath } from './steps.ts';

const steps = [
  { time: 0, survival: 1 },
  { time: 2, survival: 0.9 },
  { time: 5, survival: 0.8 },
];
const x = (day: number) => day * 10;

describe('steps', () => {
  it('read the row that began last', () => {
    expect(rowAt(steps, 1.9)?.survival).toBe(1);
    expect(rowAt(steps, 2)?.survival).toBe(0.9);
    expect(rowAt(steps, -1)).toBeUndefined();
  });

  it('end at today, and hold the last value up to there', () => {
    expect(drawnUntil(steps, 4)).toEqual([steps[0], steps[1], { time: 4, survival: 0.9 }]);
    expect(drawnUntil(steps, 5)).toHaveLength(3);
    expect(drawnUntil([], 5)).toEqual([]);
  });

  it('go across first and then down', () => {
    expect(stepPath(steps, x, (step) => 100 - step.survival * 100)).toBe('M0,0L20,0L20,10L50,10L50,20');
  });

  it('close the ground between two curves', () => {
    expect(stepArea(steps, x, { low: () => 100, high: (step) => 100 - step.survival * 100 })).toMatch(/^M0,0.*Z$/);
  });
});
