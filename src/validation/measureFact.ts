/** From a fact to its rows of the report. */
import { estimateOf } from './estimate.ts';
import type { Fact } from './fact.ts';
import { pooledRatio, type Ratio } from './ratio.ts';
import type { Estimate, FactRow } from './report.ts';
import { seedsOf } from './seeds.ts';

/** Measures a fact with the first `count` seeds; one row a figure. */
export function measureFact(fact: Fact, count: number): FactRow[] {
  const { id, use, what, how, source, figures } = fact;
  const found = seedsOf('validation', count).map((seed) => fact.measure(seed));
  return figures.map(({ part, target, low, high }) => {
    const values = found.map((values) => {
      const value = values[part];
      if (value === undefined) throw new Error(`${id}: nothing measured for '${part}'.`);
      return value;
    });
    const { value, from, to } = summarise(values);
    const inside = low <= value && value <= high;
    return { id, part, use, what, how, target, source, low, high, value, from, to, inside, seeds: count };
  });
}

function summarise(values: readonly (number | Ratio)[]): Estimate {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? estimateOf(numbers) : pooledRatio(values.filter((value) => typeof value !== 'number'));
}
