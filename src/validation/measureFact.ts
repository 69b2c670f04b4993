/** From a fact to its rows of the report. */
import { estimateOf } from './estimate.ts';
import type { Fact, Overrides } from './fact.ts';
import { pooledRatio, type Ratio } from './ratio.ts';
import type { Estimate, FactRow } from './report.ts';
import { seedsOf } from './seeds.ts';

/** Measures a fact with the first `count` seeds; one row a figure. */
export function measureFact(fact: Fact, count: number): FactRow[] {
  const { id, use, what, how, source, figures } = fact;
  const estimates = estimatesOf(fact, seedsOf('validation', count));
  return figures.map(({ part, target, low, high }, k) => {
    const { value, from, to } = estimates[k];
    const inside = low <= value && value <= high;
    return { id, part, use, what, how, target, source, low, high, value, from, to, inside, seeds: count };
  });
}

/** One estimate a figure, over these seeds. */
export function estimatesOf(fact: Fact, seeds: readonly string[], parameters: Overrides = {}): Estimate[] {
  const found = seeds.map((seed) => fact.measure(seed, parameters));
  return fact.figures.map(({ part }) => {
    const values = found.map((values) => {
      const value = values[part];
      if (value === undefined) throw new Error(`${fact.id}: nothing measured for '${part}'.`);
      return value;
    });
    return summarise(values);
  });
}

function summarise(values: readonly (number | Ratio)[]): Estimate {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? estimateOf(numbers) : pooledRatio(values.filter((value) => typeof value !== 'number'));
}
