import { describe, expect, it } from 'vitest';
import { columnsOf, piles, unitFor, unitMarks } from './pile.ts';

const persons = {
  role: Uint8Array.from([0, 0, 1, 1, 0, 0]),
  enteredAt: new Int32Array(6),
  leftAt: Int32Array.from([10, 20, 30, 40, -1, 50]),
  exit: Uint8Array.from([1, 1, 1, 2, 0, 3]),
  cause: Uint8Array.from([0, 0, 4, 255, 255, 255]),
};

describe('piles', () => {
  it('hold those who quit by cause and then the removed and those let go with their group, not the present', () => {
    expect(piles(persons, 6, 2)).toEqual([
      { cause: 0, count: 2, byRole: [2, 0] },
      { cause: 4, count: 1, byRole: [0, 1] },
      { cause: -1, count: 1, byRole: [0, 1] },
      { cause: -2, count: 1, byRole: [1, 0] },
    ]);
  });

  it('grow with the minute', () => {
    expect(piles(persons, 6, 2, 20).map((pile) => pile.count)).toEqual([2]);
    expect(piles(persons, 6, 2, 5)).toEqual([]);
  });

  it('let a mark stand for more people only where marks run out', () => {
    const big = [{ cause: 0, count: 301, byRole: [300, 1] }];
    const within = (columns: number) => unitFor((unit) => columnsOf(big[0], unit, 3) <= columns);
    expect(within(130)).toBe(1);
    expect(within(24)).toBe(5);
    expect(unitMarks(big[0], 5)).toHaveLength(61);
    expect(unitMarks(big[0], 5).at(-1)).toBe(1);
  });
});
