import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measures } from './outcome.ts';
import { effectOf, gainOf, type Trial } from './robustness.ts';

const outcome = (value: number): Measures => ({ metrics: Float64Array.of(NaN, value) });
const trial = (without: number, with_: number): Trial => ({ without: outcome(without), with: outcome(with_) });
const more = { place: 1, better: 'more' } as const;
const less = { place: 1, better: 'less' } as const;

test('the worst seed is where least is gained, by the direction of the metric', () => {
  const trials = [trial(0.5, 0.6), undefined, trial(0.5, 0.3), trial(0.2, 0.9)];
  const up = effectOf(trials, more, 0.02)!;
  expect(up.worst).toEqual({ place: 2, without: 0.5, with: 0.3 });
  expect(up.best).toEqual({ place: 3, without: 0.2, with: 0.9 });
  expect(up.contrast).toMatchObject({ seeds: 3, probability: 2 / 3 });
  const down = effectOf(trials, less, 0.02)!;
  expect([down.worst, down.best]).toEqual([up.best, up.worst]);
  expect(down.contrast.probability).toBeCloseTo(1 / 3, 12);
});

test('no seed gains less than the worst, none more than the best, and the median lies between', () => {
  const value = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.tuple(value, value), { nil: undefined }), { minLength: 1, maxLength: 25 }),
      fc.constantFrom(more, less),
      (pairs, aim) => {
        const trials = pairs.map((pair) => pair && trial(...pair));
        const effect = effectOf(trials, aim, 0);
        expect(effect === undefined).toBe(pairs.every((pair) => pair === undefined));
        if (!effect) return;
        const gain = (k: { without: number; with: number }) => gainOf(k, aim.better);
        for (const pair of pairs) {
          if (!pair) continue;
          expect(gain({ without: pair[0], with: pair[1] })).toBeGreaterThanOrEqual(gain(effect.worst));
          expect(gain({ without: pair[0], with: pair[1] })).toBeLessThanOrEqual(gain(effect.best));
        }
        const middle = gain({ without: 0, with: effect.contrast.median });
        expect(middle).toBeGreaterThanOrEqual(gain(effect.worst) - 1e-12);
        expect(middle).toBeLessThanOrEqual(gain(effect.best) + 1e-12);
      },
    ),
  );
});

test('a gain in every seed helps once there are enough seeds; a gap waits', () => {
  const trials = Array.from({ length: 20 }, () => trial(0.5, 0.7));
  expect(effectOf(trials, more, 0.02)?.verdict.answer).toBe('better');
  expect(effectOf(trials, less, 0.02)?.verdict.answer).toBe('worse');
  expect(effectOf([undefined, ...trials], more, 0.02)?.verdict.answer).toBe('unknown');
});

test('where nothing can be measured there is no effect', () => {
  expect(effectOf([undefined, trial(NaN, 0.5)], more, 0)).toBeUndefined();
  expect(effectOf([], more, 0)).toBeUndefined();
});
