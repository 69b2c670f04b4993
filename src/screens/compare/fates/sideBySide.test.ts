import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiaryEntry } from '../../../runner/frame.ts';
import { around, sideBySide } from './sideBySide.ts';

const story = fc
  .array(fc.integer({ min: -1440, max: 40 * 1440 }), { maxLength: 30 })
  .map((minutes) =>
    minutes.sort((a, b) => a - b).map((at): DiaryEntry => ({ at, kind: 'opened', text: { zh: '', en: `${at}` } })),
  );

test('every entry of both stories stands in the row of its day, in order, and no row is empty', () =>
  fc.assert(
    fc.property(story, story, (first, second) => {
      const rows = sideBySide(first, second);
      expect(rows.flatMap(({ entries: [one] }) => one)).toEqual(first);
      expect(rows.flatMap(({ entries: [, two] }) => two)).toEqual(second);
      expect(rows.map(({ day }) => day)).toEqual([...new Set(rows.map(({ day }) => day))].sort((a, b) => a - b));
      for (const { day, entries } of rows) {
        expect(entries.flat().length).toBeGreaterThan(0);
        for (const { at } of entries.flat()) expect(Math.floor(at / 1440)).toBe(day);
      }
    }),
  ));

test('what is shown and what is skipped before the last shown row make up the story so far', () =>
  fc.assert(
    fc.property(story, story, fc.array(fc.integer({ min: -1, max: 40 }), { maxLength: 3 }), (first, second, turns) => {
      const rows = sideBySide(first, second);
      const shown = around(rows, turns);
      let place = -1;
      for (const { skipped, day } of shown) {
        place += skipped + 1;
        expect(rows[place].day).toBe(day);
      }
      for (const turn of turns) {
        const first = rows.find(({ day }) => day >= turn);
        if (first) expect(shown.map(({ day }) => day)).toContain(first.day);
      }
    }),
  ));
