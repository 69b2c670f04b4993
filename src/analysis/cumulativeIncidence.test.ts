import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulativeIncidence } from './cumulativeIncidence.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import { d, e, nearly, s, subjects } from './subjects.fixture.ts';

describe('cumulative incidence', () => {
  test('agrees with R: survfit(Surv(d, factor(e, 0:3)) ~ 1)$pstate', () => {
    const { incidence } = cumulativeIncidence(d, e, 3);
    expect([...incidence[0]]).toEqual(
      nearly([
        0.0666666666667, 0.1333333333333, 0.2060606060606, 0.2060606060606, 0.2868686868687, 0.2868686868687,
        0.4808080808081, 0.4808080808081,
      ]),
    );
    expect([...incidence[1]]).toEqual(
      nearly([
        0, 0.0666666666667, 0.0666666666667, 0.1474747474747, 0.1474747474747, 0.1474747474747, 0.1474747474747,
        0.1474747474747,
      ]),
    );
    expect([...incidence[2]]).toEqual(
      nearly([0, 0, 0, 0, 0.0808080808081, 0.0808080808081, 0.0808080808081, 0.0808080808081]),
    );
  });

  test('agrees with R when some enter late: survfit(Surv(s, d, factor(e, 0:3)) ~ 1, id = 1:15)$pstate', () => {
    const { incidence } = cumulativeIncidence(d, e, 3, s);
    expect([...incidence[0]]).toEqual(
      nearly([0.1, 0.19, 0.28, 0.28, 0.357142857143, 0.357142857143, 0.511428571429, 0.511428571429]),
    );
    expect(incidence[1][7]).toBeCloseTo(0.18, 9);
    expect(incidence[2][7]).toBeCloseTo(0.0771428571429, 9);
  });

  test('the causes and those still there add to one, and no cause ever falls', () => {
    const property = fc.property(subjects, fc.boolean(), ({ durations, event, entered }, late) => {
      const { survival, incidence } = cumulativeIncidence(durations, event, 3, late ? entered : undefined);
      expect([...survival]).toEqual([...kaplanMeier(durations, event, late ? entered : undefined).survival]);
      for (let k = 0; k < survival.length; k++) {
        expect(incidence.reduce((sum, column) => sum + column[k], survival[k])).toBeCloseTo(1, 12);
        for (const column of incidence) expect(column[k]).toBeGreaterThanOrEqual(k > 0 ? column[k - 1] : 0);
      }
    });
    fc.assert(property);
  });

  test('two causes taken as one have the sum of their incidences', () => {
    const property = fc.property(subjects, ({ durations, event, entered }) => {
      const apart = cumulativeIncidence(durations, event, 3, entered).incidence;
      const merged = event.map((cause) => (cause === 3 ? 2 : cause));
      const together = cumulativeIncidence(durations, merged, 2, entered).incidence;
      expect([...together[1]]).toEqual(nearly(Array.from(apart[1], (share, k) => share + apart[2][k])));
    });
    fc.assert(property);
  });

  test('a cause beyond the last one is named in the error', () => {
    expect(() => cumulativeIncidence([1, 2], [1, 4], 3)).toThrow('event.1 is 4, but causes run from 1 to 3');
  });
});
