import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from './kaplanMeier.ts';
import { nelsonAalen } from './nelsonAalen.ts';
import { d, e, nearly, s, subjects } from './subjects.fixture.ts';

describe('Nelson-Aalen', () => {
  test('agrees with R: f <- survfit(Surv(d, e > 0) ~ 1); f$cumhaz; f$std.chaz^2', () => {
    const { cumulativeHazard, variance } = nelsonAalen(d, e);
    expect([...cumulativeHazard]).toEqual(
      nearly([
        0.0666666666667, 0.2095238095238, 0.3004329004329, 0.411544011544, 0.661544011544, 0.661544011544,
        1.061544011544, 1.061544011544,
      ]),
    );
    expect([...variance]).toEqual(
      nearly([
        0.00444444444444, 0.0146485260771, 0.02291298888701, 0.03525866789936, 0.06650866789936, 0.06650866789936,
        0.14650866789936, 0.14650866789936,
      ]),
    );
  });

  test('agrees with R when some enter late: survfit(Surv(s, d, e > 0) ~ 1)', () => {
    const { cumulativeHazard, variance } = nelsonAalen(d, e, s);
    expect([cumulativeHazard[3], cumulativeHazard[7]]).toEqual(nearly([0.567857142857, 1.253571428571]));
    expect([variance[3], variance[7]]).toEqual(nearly([0.0660331632653, 0.1868494897959]));
  });

  test('never falls, and exp(-hazard) is never below Kaplan-Meier', () => {
    const property = fc.property(subjects, ({ durations, event, entered }) => {
      const { cumulativeHazard } = nelsonAalen(durations, event, entered);
      const { survival } = kaplanMeier(durations, event, entered);
      cumulativeHazard.forEach((hazard, k) => {
        expect(hazard).toBeGreaterThanOrEqual(k > 0 ? cumulativeHazard[k - 1] : 0);
        expect(Math.exp(-hazard)).toBeGreaterThanOrEqual(survival[k] - 1e-12);
      });
    });
    fc.assert(property);
  });
});
