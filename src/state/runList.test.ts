import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedRun, scenarioOf } from '../../test/savedRun.ts';
import { COLUMNS, listed, type Wish } from './runList.ts';
import type { SavedRun } from './store.ts';

const say = ({ zh }: { zh: string }) => zh;
const all: Wish = { sought: '', scenario: '', hidden: true, sort: 'saved', ascending: false };
const hobby = scenarioOf('healthy-hobby');

const run = fc
  .record({
    savedAt: fc.nat(50),
    retention: fc.constantFrom(null, 0.2, 0.9),
    profit: fc.constantFrom(undefined, -5, 7),
    pinned: fc.boolean(),
    hidden: fc.boolean(),
    name: fc.constantFrom('', '甲', '乙'),
  })
  .map(({ profit, ...own }) => {
    const { profit: _, ...bare } = savedRun(own);
    return profit === undefined ? bare : { ...bare, profit };
  });
const runs: fc.Arbitrary<SavedRun[]> = fc.array(run, { maxLength: 8 });

test('pinned runs stand first, whatever the order; none is lost', () => {
  fc.assert(
    fc.property(runs, fc.constantFrom(...COLUMNS), fc.boolean(), (given, sort, ascending) => {
      const list = listed(given, { ...all, sort, ascending }, say);
      const pins = list.map(({ pinned }) => pinned === true);
      expect(pins).toEqual(pins.toSorted((a, b) => Number(b) - Number(a)));
      expect(new Set(list)).toEqual(new Set(given));
    }),
  );
});

test('a column is in order, and what has no value stands last in both directions', () => {
  fc.assert(
    fc.property(runs, fc.boolean(), (given, ascending) => {
      const loose = given.map((each) => ({ ...each, pinned: false }));
      const profits = listed(loose, { ...all, sort: 'profit', ascending }, say).map(({ profit }) => profit);
      const known = profits.filter((profit) => profit !== undefined);
      expect(profits.slice(0, known.length)).toEqual(known);
      expect(known).toEqual(known.toSorted((a, b) => (ascending ? a - b : b - a)));
    }),
  );
});

test('hidden runs are shown only where they are asked for', () => {
  const given = [savedRun({ hidden: true }), savedRun({ id: 'two' })];
  expect(listed(given, { ...all, hidden: false }, say).map(({ id }) => id)).toEqual(['two']);
  expect(listed(given, all, say)).toHaveLength(2);
});

test('name, note, seed and scenario are searched, and scenarios chosen', () => {
  const given = [savedRun({ id: 'a', name: 'First Try' }), savedRun({ id: 'b', note: '红包', scenario: hobby })];
  const found = (wish: Partial<Wish>) => listed(given, { ...all, ...wish }, say).map(({ id }) => id);
  expect(found({ sought: ' first ' })).toEqual(['a']);
  expect(found({ sought: '红包' })).toEqual(['b']);
  expect(found({ sought: '竹影' })).toHaveLength(2);
  expect(found({ scenario: hobby.id })).toEqual(['b']);
});
