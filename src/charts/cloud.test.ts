import { polygonContains } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominated, dots } from './cloud.ts';

/** Half places, so that none lies on an edge. */
const place = fc.record({ x: fc.integer({ min: 1, max: 9 }), y: fc.integer({ min: 1, max: 9 }) });

test('the staircase holds what is worse than a point of the front both ways, and nothing else', () =>
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 6 }),
      place,
      fc.boolean(),
      fc.boolean(),
      (points, { x, y }, right, down) => {
        // Screen places: which way is better depends on where the worst ends are.
        const worst = { x: right ? 0 : 10, y: down ? 0 : 10 };
        const worse = (a: { x: number; y: number }, b: { x: number; y: number }) =>
          Math.abs(a.x - worst.x) <= Math.abs(b.x - worst.x) && Math.abs(a.y - worst.y) <= Math.abs(b.y - worst.y);
        const front = points.filter((a) => !points.some((b) => worse(a, b) && (a.x !== b.x || a.y !== b.y)));
        const asked = { x: x - 0.5, y: y - 0.5 };
        const inside = polygonContains(dominated(front, worst), [asked.x, asked.y]);
        expect(inside).toBe(front.some((one) => worse(asked, one)));
      },
    ),
  ));

test('without a front nothing is dominated', () => {
  expect(dominated([], { x: 0, y: 0 })).toEqual([]);
});

test('a dot is a stroke without length', () => {
  expect(dots([1, 2.25], [3, 4])).toBe('M1.0 3.0h0M2.3 4.0h0');
});
