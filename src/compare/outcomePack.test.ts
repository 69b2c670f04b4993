import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../test/outcomes.ts';
import { packed, unpacked } from './outcomePack.ts';

test('what is packed comes out to the bit, each run at its place', () => {
  const lists = fc.array(fc.option(outcomes, { nil: undefined }), { maxLength: 40 });
  fc.assert(
    fc.property(lists, (list) => {
      const again = unpacked(structuredClone(packed(list)));
      expect([...list.keys()].map((place) => again[place])).toEqual(list);
    }),
    { numRuns: 50 },
  );
});
