import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOf, type Question } from './verdict.ts';

const spread = (middle: number, count: number) =>
  Array.from({ length: count }, (_, k) => middle + ((k * 7) % count) / count - 0.5);

const ask = (differences: number[], question: Partial<Question> = {}) =>
  verdictOf(differences, { better: 'more', worth: 0, ...question });

describe('a verdict', () => {
  test('needs eight seeds at least, even where all agree', () => {
    expect(ask(spread(9, 7))).toEqual({ answer: 'unknown', low: -Infinity, high: Infinity, more: 1 });
    expect(ask(spread(9, 8)).answer).toBe('better');
    expect(ask([]).more).toBeGreaterThanOrEqual(8);
  });

  test('goes by the metric’s own direction', () => {
    expect(ask(spread(9, 40)).answer).toBe('better');
    expect(ask(spread(-9, 40)).answer).toBe('worse');
    expect(ask(spread(9, 40), { better: 'less' }).answer).toBe('worse');
    expect(ask(spread(-9, 40), { better: 'less' }).answer).toBe('better');
  });

  test('asks whether the effect is worth having, not whether there is one', () => {
    expect(ask(spread(1, 40), { worth: 0.5 }).answer).toBe('better');
    expect(ask(spread(1, 40), { worth: 2 }).answer).toBe('same');
    expect(ask(spread(1, 40), { worth: 1 }).answer).toBe('unknown');
    expect(ask(Array<number>(8).fill(0)).answer).toBe('same');
  });

  test('tells how many more seeds it takes, which is right where they go on alike', () => {
    const some = spread(0.2, 20);
    const { answer, more } = ask(some);
    expect(answer).toBe('unknown');
    expect(ask(spread(0.2, 20 + more)).answer).toBe('better');
    expect(ask(spread(0.2, 20 + Math.floor(more / 2))).answer).toBe('unknown');
  });

  test('says so where no number of seeds would do', () => {
    expect(ask(spread(0, 60)).more).toBe(Infinity);
  });

  test('does not depend on the order of the seeds, and a smaller error never says more', () => {
    const differences = fc.array(fc.integer({ min: -20, max: 30 }), { maxLength: 80 });
    const property = fc.property(differences, fc.nat(5), (list, worth) => {
      const verdict = ask(list, { worth });
      expect(ask(list.toReversed(), { worth })).toEqual(verdict);
      const careful = ask(list, { worth, error: 0.01 });
      expect([verdict.answer, 'unknown']).toContain(careful.answer);
      expect(verdict.more > 0).toBe(verdict.answer === 'unknown');
    });
    fc.assert(property);
  });
});
