import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixOf } from './prefix.ts';

test('what has come in of the first seeds, whatever came in beyond the first gap', () => {
  const some = fc.array(fc.option(fc.integer(), { nil: undefined }));
  const property = fc.property(fc.array(fc.integer()), some, (first, beyond) => {
    expect(prefixOf([...first, undefined, ...beyond])).toEqual(first);
    expect(prefixOf(first)).toEqual(first);
  });
  fc.assert(property);
});

test('a place that was never written is a gap too', () => {
  const sparse: (number | undefined)[] = [1];
  sparse[2] = 3;
  expect(prefixOf(sparse)).toEqual([1]);
});
