import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dominates } from '../front.ts';
import { layersOf, orderOf } from './layers.ts';

const scores = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), { maxLength: 15 });

test('a score is in layer 0 just where no other dominates it, and else behind one that does', () => {
  fc.assert(
    fc.property(scores, (all) => {
      const layers = layersOf(all);
      all.forEach((score, k) => {
        const better = all.flatMap((other, j) => (dominates(other, score) ? [layers[j]] : []));
        expect(layers[k]).toBe(better.length === 0 ? 0 : Math.max(...better) + 1);
      });
    }),
  );
});

test('of a front the ends come first, then what stands alone, then the crowd', () => {
  const front = [
    [0, 10],
    [1, 9],
    [2, 8.5],
    [6, 4],
    [10, 0],
    [0, 0],
  ];
  expect(orderOf(front)).toEqual([0, 4, 3, 2, 1, 5]);
});
