import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retentionTable, type Stays } from './retentionTable.ts';

const DAY = 1440;
const at = (day: number, hour = 12) => day * DAY + hour * 60;

function staysOf(rows: [person: number, joinedAt: number, leftAt: number][]): Stays {
  return { person: rows.map((r) => r[0]), joinedAt: rows.map((r) => r[1]), leftAt: rows.map((r) => r[2]) };
}

describe('a retention table', () => {
  const stays = staysOf([
    [0, at(0), -1],
    [1, at(1), at(3)], // gone on the second day after joining, which still counts
    [2, at(2), at(2, 20)], // gone the same day ...
    [2, at(5), -1], // ... and back on the third
    [3, at(6), at(8, 0)], // gone at the midnight that begins the second day
    [4, at(8), -1],
  ]);

  test('has a row a week of joining, and who comes back counts again', () => {
    expect(retentionTable(stays, { days: [1, 2, 3], now: at(30) })).toEqual([
      { week: 0, size: 4, onDay: [3 / 4, 2 / 4, 2 / 4], within: [3 / 4, 3 / 4, 4 / 4] },
      { week: 1, size: 1, onDay: [1, 1, 1], within: [1, 1, 1] },
    ]);
  });

  test('leaves a cell empty until the day is over for the whole week', () => {
    const cells = (now: number) => retentionTable(stays, { days: [1, 2], now })[0]?.onDay;
    expect(cells(at(8, 0) - 1)).toEqual([null, null]);
    expect(cells(at(8, 0))).toEqual([3 / 4, null]);
    expect(cells(at(9, 0))).toEqual([3 / 4, 2 / 4]);
  });

  test('counts somebody in several groups once', () => {
    const both = staysOf([
      [0, at(0), at(4)],
      [0, at(1), at(2)],
      [0, at(3), -1],
    ]);
    expect(retentionTable(both, { days: [1, 4, 6], now: at(30) })).toEqual([
      { week: 0, size: 1, onDay: [1, 1, 1], within: [1, 1, 1] },
    ]);
  });

  test('can leave people out', () => {
    const [row] = retentionTable(stays, { days: [3], now: at(30), without: (person) => person === 2 });
    expect(row).toEqual({ week: 0, size: 3, onDay: [1 / 3], within: [1] });
  });

  const anyStays = fc
    .array(fc.tuple(fc.nat(8), fc.nat(20 * DAY), fc.option(fc.nat(9 * DAY), { nil: -1 })), { maxLength: 30 })
    .map((rows) => staysOf(rows.map(([person, from, length]) => [person, from, length < 0 ? -1 : from + length])));
  const days = [0, 1, 2, 3, 7, 14];

  test('shares lie in 0 to 1; on a day never more than within it; within never falls', () => {
    const property = fc.property(anyStays, (any) => {
      for (const { onDay, within } of retentionTable(any, { days, now: at(60) })) {
        for (let k = 1; k < days.length; k++) {
          expect(onDay[k]).toBeGreaterThanOrEqual(0);
          expect(onDay[k]).toBeLessThanOrEqual(within[k]!);
          expect(within[k]).toBeLessThanOrEqual(1);
          if (k > 1) expect(within[k]).toBeGreaterThanOrEqual(within[k - 1]!);
        }
      }
    });
    fc.assert(property);
  });

  test('a filled cell never changes as the run goes on', () => {
    const property = fc.property(anyStays, fc.nat(40 * DAY), (any, now) => {
      const final = new Map(retentionTable(any, { days, now: at(60) }).map((row) => [row.week, row]));
      for (const row of retentionTable(any, { days, now })) {
        row.onDay.forEach((cell, k) => cell === null || expect(cell).toBe(final.get(row.week)?.onDay[k]));
        row.within.forEach((cell, k) => cell === null || expect(cell).toBe(final.get(row.week)?.within[k]));
      }
    });
    fc.assert(property);
  });
});
