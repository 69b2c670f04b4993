import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../test/outcomes.ts';
import type { Kept } from './outcome.ts';
import { CURVES, OutcomeRows, outcomesIn } from './outcomeRows.ts';

const plain = ({ metrics, drawn }: Kept): Kept => ({ metrics, drawn });
const whole = (list: readonly (Kept | undefined)[]) =>
  new Map(list.flatMap((one, seed) => (one ? [[seed, plain(one)] as const] : [])));

test('whatever is put in comes out to the bit, at its seed, in whatever order it came; from another thread as well', () => {
  const arrivals = fc.array(fc.tuple(fc.nat(300), outcomes), { maxLength: 200 });
  fc.assert(
    fc.property(arrivals, (arrived) => {
      const rows = new OutcomeRows();
      const expected = new Map<number, Kept>();
      for (const [seed, one] of arrived) {
        rows.put(seed, one);
        expected.set(seed, one);
      }
      expect(whole(rows.list)).toEqual(expected);
      expect(whole(outcomesIn(structuredClone(rows.blocks)))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('curves are kept of the first thousand seeds, numbers of all', () => {
  const rows = new OutcomeRows();
  const [one] = fc.sample(outcomes, { numRuns: 1, seed: 1 });
  for (const seed of [CURVES + 1, 0, CURVES - 1, CURVES]) rows.put(seed, one);
  const bare = { metrics: one.metrics, drawn: undefined };
  for (const list of [rows.list, outcomesIn(rows.blocks)])
    expect(whole(list)).toEqual(
      new Map<number, Kept>([
        [0, one],
        [CURVES - 1, one],
        [CURVES, bare],
        [CURVES + 1, bare],
      ]),
    );
});

test('what is put again is another outcome, and what was put in is not held on to', () => {
  const [first] = fc.sample(outcomes, { numRuns: 1, seed: 1 });
  const rows = new OutcomeRows();
  rows.put(0, first);
  const before = rows.list[0];
  rows.put(0, first);
  expect(rows.list[0]).not.toBe(before);
  expect(rows.list[0]?.metrics.buffer).not.toBe(first.metrics.buffer);
});

test('a run takes the room of its numbers, and beyond the first thousand hardly that', () => {
  const room = (seeds: number): number => {
    const rows = new OutcomeRows();
    const one: Kept = {
      metrics: new Float64Array(13),
      drawn: {
        retention: new Float32Array(91),
        gone: new Float32Array(28),
        people: new Float32Array(12),
        kept: new Float32Array(12),
      },
    };
    for (let seed = 0; seed < seeds; seed++) rows.put(seed, one);
    return rows.blocks.reduce(
      (sum, { metrics, drawn, places }) => sum + metrics.byteLength + drawn.byteLength + places.byteLength,
      0,
    );
  };
  const drawn = 4 * (91 + 28 + 12 + 12);
  expect(room(640)).toBe(640 * (8 * 13 + 4 + drawn));
  expect(room(10_000)).toBeLessThan(10_000 * (8 * 13 + 5) + 1024 * drawn);
});
