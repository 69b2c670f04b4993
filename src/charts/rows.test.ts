import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '../analysis/cumulativeIncidence.ts';
import { kaplanMeier } from '../analysis/kaplanMeier.ts';
import { describeQuits, describeRetention } from './describe.ts';
import { incidenceSteps, survivalSteps } from './rows.ts';

const durations = [1440, 2880, 2880, 4320];
const retention = survivalSteps(kaplanMeier(durations, [1, 0, 1, 0]));
const quits = incidenceSteps(cumulativeIncidence(durations, [1, 0, 2, 0], 6));

describe('rows of charts', () => {
  it('are in days and begin with everybody in', () => {
    expect(retention[0]).toEqual({ time: 0, survival: 1, low: 1, high: 1, atRisk: 4 });
    expect(retention[1]).toMatchObject({ time: 1, survival: 0.75, atRisk: 4 });
    expect(quits[0]?.values).toEqual([0, 0, 0, 0, 0, 0]);
    expect(quits[1]).toEqual({ time: 1, values: [0.25, 0, 0, 0, 0, 0] });
  });

  it('are told in a sentence in both languages', () => {
    expect(describeRetention(retention, 1.5).zh).toContain('到第 1 天，全体留存 75%');
    expect(describeQuits(quits, 1).en).toContain('by day 1, 25.0% have quit; of these, ads 25.0%');
    expect(describeRetention([], 0).zh).toContain('还没有数据');
  });
});
