import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../test/outcomes.ts';
import type { Outcome } from './outcome.ts';
import { OutcomeRows } from './outcomeRows.ts';

const plain = ({ metrics, retention, gone, people, kept }: Outcome) => ({ metrics, retention, gone, people, kept });

test('whatever is put in comes out to the bit, at its seed, in whatever order it came', () => {
  const arrivals = fc.array(fc.tuple(fc.nat(300), outcomes), { maxLength: 200 });
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
  const [first] = fc.sample(outcomes, { numRuns: 1, seed: 1 });
  const rows = new OutcomeRows();
  rows.put(0, first);
  const before = rows.list[0];
  rows.put(0, first);
  expect(rows.list[0]).not.toBe(before);
  expect(rows.list[0]?.metrics.buffer).not.toBe(first.metrics.buffer);
});
