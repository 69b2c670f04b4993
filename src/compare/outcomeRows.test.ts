import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from './outcome.ts';
import { OutcomeRows } from './outcomeRows.ts';

const widths = { metrics: 3, retention: 5, gone: 6, people: 2, kept: 2 };
const exact = (length: number) =>
  fc.array(fc.double(), { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
const single = (length: number) =>
  fc.array(fc.float(), { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));
const outcome: fc.Arbitrary<Outcome> = fc.record({
  metrics: exact(widths.metrics),
  retention: single(widths.retention),
  gone: single(widths.gone),
  people: single(widths.people),
  kept: single(widths.kept),
});
const plain = ({ metrics, retention, gone, people, kept }: Outcome) => ({ metrics, retention, gone, people, kept });

test('whatever is put in comes out to the bit, at its seed, in whatever order it came', () => {
  const arrivals = fc.array(fc.tuple(fc.nat(300), outcome), { maxLength: 200 });
  fc.assert(
    fc.property(arrivals, (arrived) => {
      const rows = new OutcomeRows();
      const expected = new Map<number, Outcome>();
      for (const [seed, one] of arrived) {
        rows.put(seed, one);
        expected.set(seed, one);
      }
      const found = rows.list.flatMap((one, seed) => (one ? [[seed, plain(one)] as const] : []));
      expect(new Map(found)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('what is put again is another outcome, and what was put in is not held on to', () => {
  const [first] = fc.sample(outcome, { numRuns: 1, seed: 1 });
  const rows = new OutcomeRows();
  rows.put(0, first);
  const before = rows.list[0];
  rows.put(0, first);
  expect(rows.list[0]).not.toBe(before);
  expect(rows.list[0]?.metrics.buffer).not.toBe(first.metrics.buffer);
});
