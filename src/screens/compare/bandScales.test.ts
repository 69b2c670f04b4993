import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BandCurve } from '../../charts/bandCurve.ts';
import { differenceScale, retentionScale } from './bandScales.ts';
import { armLooks } from './looks.ts';

const DAYS = 5;
const column = (low: number, high: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: low, max: high, noNaN: true }), { minLength: DAYS, maxLength: DAYS })
    .map((values) => Float64Array.from(values));

/** A median with one range about it; the last day may have nobody. */
const curve = (low: number, high: number): fc.Arbitrary<BandCurve> =>
  fc
    .record({
      columns: fc.tuple(column(low, high), column(low, high), column(low, high)),
      lead: fc.boolean(),
      gone: fc.boolean(),
    })
    .map(({ columns, lead, gone }) => {
      const days = columns[0].map((_, day) => day);
      const [lowest, middle, highest] = [0, 1, 2].map((rank) =>
        days.map((day) => columns.map((each) => each[day]).sort((p, q) => p - q)[rank]),
      );
      if (gone) for (const each of [lowest, middle, highest]) each[DAYS - 1] = NaN;
      const bands = { median: middle, bands: [{ level: 0.95, low: lowest, high: highest }] };
      return { ...armLooks[0], id: 'a', name: 'a', lead, bands };
    });

/** What is drawn of a curve: the range only where it is in the lead. */
const seen = ({ lead, bands: { median, bands } }: BandCurve): number[] =>
  [median, ...(lead ? [bands[0].low, bands[0].high] : [])].flatMap((each) => Array.from(each)).filter(Number.isFinite);

test('everything that is drawn of retention lies on its axis, which goes up to all', () => {
  fc.assert(
    fc.property(fc.array(curve(0, 1), { maxLength: 5 }), (curves) => {
      const { low, high, ticks } = retentionScale(curves);
      for (const value of curves.flatMap(seen)) expect(value >= low && value <= high).toBe(true);
      expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
    }),
  );
});

test('everything that is drawn of differences lies on their axis, and so does zero', () => {
  fc.assert(
    fc.property(fc.array(curve(-0.9, 0.9), { maxLength: 5 }), (curves) => {
      const { low, high, ticks } = differenceScale(curves);
      for (const value of [0, ...curves.flatMap(seen)])
        expect(value >= low - 1e-12 && value <= high + 1e-12).toBe(true);
      for (const bound of [low, high]) expect(Math.abs(bound * 20 - Math.round(bound * 20))).toBeLessThan(1e-9);
      expect(ticks).toContain(0);
    }),
  );
});

test('no two ticks read alike; the unit stands with the highest of retention only', () => {
  fc.assert(
    fc.property(fc.array(curve(-0.9, 0.9), { maxLength: 3 }), (curves) => {
      const { ticks, tick } = differenceScale(curves);
      expect(new Set(ticks.map((value) => tick(value, false))).size).toBe(ticks.length);
    }),
  );
  const { ticks, tick } = retentionScale([]);
  expect(ticks.map((value, k) => tick(value, k === ticks.length - 1))).toEqual(['40', '60', '80', '100%']);
});
