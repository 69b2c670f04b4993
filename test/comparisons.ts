/** Any comparison at all, for tests. */
import fc from 'fast-check';
import type { BuiltIn, SharedComparison } from '../src/compare/comparisonFile.ts';
import { metricsFor } from '../src/compare/metrics.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { builtIns, policyFor, title } from './policies.ts';
import { small } from './support.ts';

export const builtIn: BuiltIn = (id) => builtIns.find((scenario) => scenario.id === id);

/** Built in and unchanged, built in and changed, or somebody's own. */
const scenario: fc.Arbitrary<Scenario> = fc.oneof(
  fc.constantFrom(...builtIns),
  fc.record({ of: fc.constantFrom(...builtIns), title }).map(({ of, title: own }): Scenario => ({ ...of, title: own })),
  fc.record({ seed: fc.string({ minLength: 1, maxLength: 20 }), title }).map((changes) => ({ ...small(), ...changes })),
);

const arms = ({ groups }: Scenario) =>
  fc.array(fc.record({ title, interventions: policyFor(groups.map(({ id }) => id)) }), { minLength: 1, maxLength: 8 });

const parts = scenario.chain((own) =>
  fc.record({
    engine: fc.constantFrom('2.1.0', '3.0.0-beta'),
    scenario: fc.constant(own),
    seeds: fc.record({ first: fc.integer({ min: 0, max: 999_999_999 }), count: fc.integer({ min: 1, max: 10_000 }) }),
    arms: arms(own),
    metric: fc.constantFrom(...metricsFor(own.days).map(({ id }) => id)),
    worth: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0),
  }),
);

/** With a question of its own, or the usual one. */
export const comparison: fc.Arbitrary<SharedComparison> = parts.chain((whole) => {
  const place = fc.nat({ max: whole.arms.length - 1 });
  return fc
    .option(fc.record({ asked: place, against: place }), { nil: undefined })
    .map((question) => (question ? { ...whole, question } : whole));
});
