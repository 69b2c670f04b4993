import fc from 'fast-check';
import { expect } from 'vitest';

/*
 * Fifteen made-up subjects with ties, three causes and censoring, and when they entered for those who entered late.
 * In R, for the reference values of the tests:
 *   library(survival)
 *   d <- c(3,5,5,5,8,8,10,12,12,15,18,18,20,20,20)
 *   e <- c(1,1,2,0,1,0,2,1,3,0,1,1,0,0,0)
 *   s <- c(-1,-1,2,-1,4,-1,6,-1,9,-1,-1,12,-1,11,-1)
 */
export const d = [3, 5, 5, 5, 8, 8, 10, 12, 12, 15, 18, 18, 20, 20, 20];
export const e = [1, 1, 2, 0, 1, 0, 2, 1, 3, 0, 1, 1, 0, 0, 0];
export const s = [-1, -1, 2, -1, 4, -1, 6, -1, 9, -1, -1, 12, -1, 11, -1];

/** Up to 60 subjects with many ties, causes 1 to 3, some with late entry (also too late). */
export const subjects = fc
  .array(fc.record({ end: fc.nat(25), cause: fc.nat(3), start: fc.integer({ min: -10, max: 20 }) }), { maxLength: 60 })
  .map((rows) => ({
    durations: rows.map((row) => row.end),
    event: rows.map((row) => row.cause),
    entered: rows.map((row) => row.start),
  }));

/** Matches a list of numbers that are equal to nine decimals, place by place. */
export function nearly(values: readonly number[]): number[] {
  return values.map((value) => expect.closeTo(value, 9) as number);
}
