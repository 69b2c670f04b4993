import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, survivalAt } from './kaplanMeier.ts';
import { d, e, nearly, s, subjects } from './subjects.fixture.ts';

describe('Kaplan-Meier', () => {
  test('agrees with R: survfit(Surv(d, e > 0) ~ 1, conf.type = "log-log")', () => {
    const curve = kaplanMeier(d, e);
    expect([...curve.time]).toEqual([3, 5, 8, 10, 12, 15, 18, 20]);
    expect([...curve.atRisk]).toEqual([15, 14, 11, 9, 8, 6, 5, 3]);
    expect([...curve.events]).toEqual([1, 2, 1, 1, 2, 0, 2, 0]);
    expect([...curve.censored]).toEqual([0, 1, 1, 0, 0, 1, 0, 3]);
    expect([...curve.survival]).toEqual(
      nearly([
        0.933333333333, 0.8, 0.727272727273, 0.646464646465, 0.484848484848, 0.484848484848, 0.290909090909,
        0.290909090909,
      ]),
    );
    expect([...curve.low]).toEqual(
      nearly([
        0.6126412437749, 0.4998239816558, 0.4252315172732, 0.3439740523286, 0.2087360397772, 0.2087360397772,
        0.0760694982644, 0.0760694982644,
      ]),
    );
    expect([...curve.high]).toEqual(
      nearly([
        0.99033223665, 0.930717294054, 0.888167806367, 0.836673574897, 0.715694738135, 0.715694738135, 0.553318959708,
        0.553318959708,
      ]),
    );
  });

  test('agrees with R when some enter late: survfit(Surv(s, d, e > 0) ~ 1, conf.type = "log-log")', () => {
    const curve = kaplanMeier(d, e, s);
    expect([...curve.atRisk]).toEqual([10, 10, 8, 7, 7, 6, 5, 3]);
    expect([...curve.survival]).toEqual(
      nearly([0.9, 0.72, 0.63, 0.54, 0.385714285714, 0.385714285714, 0.231428571429, 0.231428571429]),
    );
    expect([...curve.low]).toEqual(
      nearly([
        0.4730092713621, 0.3603122332807, 0.2900152880056, 0.22399723208, 0.1315578488058, 0.1315578488058,
        0.0534821980595, 0.0534821980595,
      ]),
    );
  });

  test('counts those censored at the time of an event as at risk for it', () => {
    expect([...kaplanMeier([4, 4], [1, 0]).survival]).toEqual([0.5]);
  });

  test('has no width before the first event, and an open band below once all have left', () => {
    const curve = kaplanMeier([1, 2, 3], [0, 1, 1]);
    expect([curve.low[0], curve.high[0]]).toEqual([1, 1]);
    expect([curve.low[2], curve.high[2]]).toEqual([0, curve.high[1]]);
  });

  test('sees a duration of zero, also in those who entered at zero', () => {
    expect([...kaplanMeier([0, 2], [1, 0], [0, 0]).survival]).toEqual([0.5, 0.5]);
  });

  test('never rises, and the band holds the curve between 0 and 1', () => {
    const property = fc.property(subjects, fc.boolean(), ({ durations, event, entered }, late) => {
      const { survival, low, high } = kaplanMeier(durations, event, late ? entered : undefined);
      for (let k = 0; k < survival.length; k++) {
        expect(survival[k]).toBeLessThanOrEqual(k > 0 ? survival[k - 1] : 1);
        expect(low[k]).toBeGreaterThanOrEqual(0);
        expect(low[k]).toBeLessThanOrEqual(survival[k]);
        expect(high[k]).toBeGreaterThanOrEqual(survival[k]);
        expect(high[k]).toBeLessThanOrEqual(1);
      }
    });
    fc.assert(property);
  });

  test('without censoring it is the plain share of those still there', () => {
    const property = fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 50 }), (durations) => {
      const curve = kaplanMeier(durations, new Uint8Array(durations.length).fill(1));
      const shares = Array.from(curve.time, (time) => durations.filter((end) => end > time).length / durations.length);
      expect([...curve.survival]).toEqual(nearly(shares));
    });
    fc.assert(property);
  });

  test('every subject twice is the same curve with a narrower band', () => {
    const property = fc.property(subjects, ({ durations, event, entered }) => {
      const twice = <T>(list: T[]) => [...list, ...list];
      const once = kaplanMeier(durations, event, entered);
      const doubled = kaplanMeier(twice(durations), twice(event), twice(entered));
      expect([...doubled.survival]).toEqual(nearly([...once.survival]));
      doubled.low.forEach((low, k) => expect(low).toBeGreaterThanOrEqual(once.low[k] - 1e-12));
    });
    fc.assert(property);
  });

  test('the order of the subjects does not matter', () => {
    const property = fc.property(subjects, ({ durations, event, entered }) => {
      const { row: _, ...curve } = kaplanMeier(durations, event, entered);
      const { row: __, ...turned } = kaplanMeier(durations.toReversed(), event.toReversed(), entered.toReversed());
      expect(turned).toEqual(curve);
    });
    fc.assert(property);
  });
});

describe('the survival at a time', () => {
  const curve = kaplanMeier(d, e);

  test('is that of the last step before it, and 1 before the first', () => {
    expect(survivalAt(curve, 2.9)).toEqual({ survival: 1, low: 1, high: 1 });
    expect(survivalAt(curve, 5)?.survival).toBeCloseTo(0.8, 12);
    expect(survivalAt(curve, 7.9)?.survival).toBeCloseTo(0.8, 12);
    expect(survivalAt(curve, 20)?.survival).toBeCloseTo(0.2909090909, 9);
  });

  test('is unknown beyond the last observation, unless nobody was left', () => {
    expect(survivalAt(curve, 20.1)).toBeNull();
    expect(survivalAt(kaplanMeier([1, 2], [1, 1]), 9)?.survival).toBe(0);
    expect(survivalAt(kaplanMeier([], []), 0)).toBeNull();
  });
});
