import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTable } from './eventTable.ts';
import { subjects } from './subjects.fixture.ts';

test('every subject who was at risk is in one row, as event or as censored', () => {
  const property = fc.property(subjects, ({ durations, event, entered }) => {
    const table = eventTable(durations, event, entered);
    durations.forEach((end, i) => {
      const k = table.row[i];
      expect(k === -1).toBe(entered[i] > 0 && entered[i] >= end);
      if (k >= 0) expect(table.time[k]).toBe(end);
    });
    const counted = table.row.filter((k) => k >= 0).length;
    expect(table.events.reduce((sum, x) => sum + x, 0) + table.censored.reduce((sum, x) => sum + x, 0)).toBe(counted);
  });
  fc.assert(property);
});

test('at each time at least those are at risk who leave or are censored then', () => {
  const property = fc.property(subjects, ({ durations, event, entered }) => {
    const { atRisk, events, censored } = eventTable(durations, event, entered);
    atRisk.forEach((n, k) => expect(n).toBeGreaterThanOrEqual(events[k] + censored[k]));
  });
  fc.assert(property);
});

test('of nobody it is empty', () => {
  expect(eventTable([], []).time).toHaveLength(0);
});
