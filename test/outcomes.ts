/** Outcomes of runs with any numbers in them, all of one shape. */
import fc from 'fast-check';
import type { Drawn, Outcome } from '../src/compare/outcome.ts';

const exact = (length: number) =>
  fc.array(fc.double(), { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));
const single = (length: number) =>
  fc.array(fc.float(), { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));

export const outcomes: fc.Arbitrary<Outcome> = fc.record({
  metrics: exact(3),
  drawn: fc.record({ retention: single(5), gone: single(6), people: single(2), kept: single(2) }),
});

const none = new Float64Array();
/** Of a run of which the metrics alone matter. */
export const undrawn: Drawn = { retention: none, gone: none, people: none, kept: none };
