/** Outcomes of runs with any numbers in them, all of one shape. */
import fc from 'fast-check';
import type { Outcome } from '../src/compare/outcome.ts';

const exact = (length: number) =>
  fc.array(fc.double(), { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
const single = (length: number) =>
  fc.array(fc.float(), { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));

export const outcomes: fc.Arbitrary<Outcome> = fc.record({
  metrics: exact(3),
  retention: single(5),
  gone: single(6),
  people: single(2),
  kept: single(2),
});
