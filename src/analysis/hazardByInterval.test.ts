import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hazardByInterval } from './hazardByInterval.ts';
import { d, e, nearly, s, subjects } from './subjects.fixture.ts';

describe('the hazard by interval', () => {
  test('agrees with R: pyears(Surv(d, e > 0) ~ tcut(rep(0, 15), c(0, 7, 14, 21)), scale = 1)', () => {
    const { from, events, exposure, hazard } = hazardByInterval(d, e, 7);
    expect([...from]).toEqual([0, 7, 14]);
    expect([...events]).toEqual([3, 4, 2]);
    expect([...exposure]).toEqual([95, 57, 27]);
    expect([...hazard]).toEqual(nearly([3 / 95, 4 / 57, 2 / 27]));
  });

  test('agrees with R when some enter late: s0 <- pmax(s, 0); pyears(Surv(d - s0, e > 0) ~ tcut(s0, ...))', () => {
    const { events, exposure } = hazardByInterval(d, e, 7, s);
    expect([...events]).toEqual([3, 4, 2]);
    expect([...exposure]).toEqual([62, 46, 27]);
  });

  test('an event on a boundary belongs to the interval that led to it', () => {
    expect([...hazardByInterval([7, 14], [1, 1], 7).events]).toEqual([1, 1]);
  });

  test('is unknown where nobody was at risk', () => {
    expect(hazardByInterval([20], [1], 7, [14]).hazard.slice(0, 2)).toEqual(Float64Array.of(NaN, NaN));
    expect(hazardByInterval([], [], 7).hazard).toHaveLength(0);
  });

  test('no event and no time at risk is lost, however wide the intervals', () => {
    const property = fc.property(subjects, fc.integer({ min: 1, max: 40 }), ({ durations, event, entered }, width) => {
      const { events, exposure } = hazardByInterval(durations, event, width, entered);
      const counted = durations.map((end, i) => entered[i] <= 0 || entered[i] < end);
      const spans = durations.map((end, i) => (counted[i] ? end - Math.max(0, entered[i]) : 0));
      expect(events.reduce((a, b) => a + b, 0)).toBe(event.filter((cause, i) => cause > 0 && counted[i]).length);
      expect(exposure.reduce((a, b) => a + b, 0)).toBeCloseTo(
        spans.reduce((a, b) => a + b, 0),
        9,
      );
    });
    fc.assert(property);
  });
});
