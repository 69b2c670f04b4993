import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

const room = { gap: 19, low: 0, high: 200 };

describe('dodge', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(dodge([10, 50, 120], room)).toEqual([10, 50, 120]);
  });

  it('spreads two labels of one place evenly round it', () => {
    expect(dodge([100, 100], room)).toEqual([90.5, 109.5]);
  });

  it('keeps labels inside the room', () => {
    expect(dodge([-30, 195, 199], room)).toEqual([0, 181, 200]);
  });

  it('keeps the order of what was wanted, whatever the order of the list', () => {
    expect(dodge([101, 99, 100], room)).toEqual([119, 81, 100]);
  });

  it('narrows the gap where the room is too small for all', () => {
    expect(dodge([5, 5, 5], { gap: 19, low: 0, high: 20 })).toEqual([0, 10, 20]);
  });

  it('never lets two labels touch, leaves the room or swaps them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 10 }), (wanted) => {
        const places = dodge(wanted, room);
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
        order.forEach((index, i) => {
          expect(places[index]).toBeGreaterThanOrEqual(-1e-9);
          expect(places[index]).toBeLessThanOrEqual(200 + 1e-9);
          if (i > 0) expect(places[index] - places[order[i - 1]]).toBeGreaterThanOrEqual(19 - 1e-9);
        });
      }),
    );
  });
});
