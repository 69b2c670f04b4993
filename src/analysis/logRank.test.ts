import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeTable } from './lifeTable.ts';
import { logRank } from './logRank.ts';
import { subjects } from './subjects.fixture.ts';
import { aml, leukaemia, ovarian, type Sample } from './trials.fixture.ts';

const table = ({ time, event }: Sample) => lifeTable(time, event, { width: 1, units: 1300, causes: 3 });
const stratum = ([first, second]: readonly [Sample, Sample]) => [table(first), table(second)] as const;

describe('the log-rank test', () => {
  test('agrees with R on aml: survdiff(Surv(time, status) ~ x, aml)', () => {
    const found = logRank([stratum(aml)])!;
    expect(found.observed).toEqual([7, 11]);
    expect(found.expected[0]).toBeCloseTo(10.689335992301, 9);
    expect(found.expected[1]).toBeCloseTo(7.310664007699, 9);
    expect(found.variance).toBeCloseTo(4.007550745939, 9);
    expect(found.chiSquare).toBeCloseTo(3.396388698978, 9);
    expect(found.p).toBeCloseTo(0.06533932204051, 9);
  });

  test('agrees with R on the leukaemia trial, where the difference is plain: survdiff(Surv(t, e) ~ x)', () => {
    const found = logRank([stratum(leukaemia)])!;
    expect(found.observed).toEqual([21, 9]);
    expect(found.variance).toBeCloseTo(6.256960573676, 9);
    expect(found.chiSquare).toBeCloseTo(16.79294098922, 9);
    expect(found.p / 4.168809109339e-5).toBeCloseTo(1, 9);
    // exp((9 - 19.25050094803) / 6.256960573676), by hand from the values above.
    expect(found.hazardRatio).toBeCloseTo(0.1943, 4);
  });

  test('agrees with R on ovarian, as one and by strata: survdiff(Surv(futime, fustat) ~ rx + strata(ecog.ps), ovarian)', () => {
    expect(logRank([stratum(ovarian())])?.chiSquare).toBeCloseTo(1.062739861291, 9);
    const found = logRank([stratum(ovarian(1)), stratum(ovarian(2))])!;
    expect(found.observed).toEqual([7, 5]);
    expect(found.expected[0]).toBeCloseTo(2.241841491841 + 3.258116883117, 9);
    expect(found.variance).toBeCloseTo(2.930188067774, 9);
    expect(found.chiSquare).toBeCloseTo(0.7679114189306, 9);
    expect(found.p).toBeCloseTo(0.3808639480788, 9);
  });

  test('a sample against itself shows nothing, and exchanging the samples turns the ratio over', () => {
    const property = fc.property(subjects, subjects, (a, b) => {
      const [first, second] = [a, b].map(({ durations, event }) => table({ time: durations, event }));
      const same = logRank([[first, first]]);
      if (same) expect([same.hazardRatio, same.chiSquare]).toEqual([1, 0]);
      const [found, turned] = [logRank([[first, second]]), logRank([[second, first]])];
      if (!found || !turned) return;
      expect(found.hazardRatio * turned.hazardRatio).toBeCloseTo(1, 9);
      expect(found.p).toBeCloseTo(turned.p, 9);
      expect(found.low).toBeLessThanOrEqual(found.hazardRatio);
      expect(found.high).toBeGreaterThanOrEqual(found.hazardRatio);
    });
    fc.assert(property);
  });

  test('says nothing where nobody leaves, or one sample is empty', () => {
    expect(logRank([])).toBeNull();
    expect(logRank([stratum([aml[0], { time: [], event: [] }])])).toBeNull();
    const staying = { time: [3, 4], event: [0, 0] };
    expect(logRank([stratum([staying, staying])])).toBeNull();
  });
});
