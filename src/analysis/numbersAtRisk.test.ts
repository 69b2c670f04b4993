import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTable } from './eventTable.ts';
import { numbersAtRisk } from './numbersAtRisk.ts';
import { d, s, subjects } from './subjects.fixture.ts';

describe('numbers at risk', () => {
  test('agree with R: summary(survfit(Surv(d, e > 0) ~ 1), times = ...)$n.risk', () => {
    expect(numbersAtRisk(d, [0, 5, 6, 10, 15, 20])).toEqual([15, 14, 11, 9, 6, 3]);
  });

  test('leave out who has not entered yet', () => {
    expect(numbersAtRisk(d, [0, 2, 2.5, 6, 6.5, 20], s)).toEqual([9, 9, 10, 7, 8, 3]);
  });

  test('are zero beyond the last observation', () => {
    expect(numbersAtRisk(d, [21])).toEqual([0]);
    expect(numbersAtRisk([], [0, 1])).toEqual([0, 0]);
  });

  test('are those of the estimates at their times', () => {
    const property = fc.property(subjects, ({ durations, event, entered }) => {
      const table = eventTable(durations, event, entered);
      expect(numbersAtRisk(durations, table.time, entered)).toEqual([...table.atRisk]);
    });
    fc.assert(property);
  });
});
