import { expect, test } from 'vitest';
import { roles as builtIn } from '../engine/roles.ts';
import { Findings } from './findings.ts';
import { resolveRoles } from './resolveRoles.ts';
import { roleFindings } from './roleFindings.ts';
import type { ScenarioRole } from './schema.ts';

const traitsOf = (own: ScenarioRole[], id: string) => resolveRoles(own, builtIn).get(id)?.traits;
const regular = builtIn['regular']?.traits;
const core = builtIn['core']?.traits;

test('the id of a built-in role changes it in its place', () => {
  const roles = resolveRoles([{ id: 'lurker', traits: { openings: 1 } }], builtIn);
  expect([...roles.keys()]).toEqual(Object.keys(builtIn));
  expect(roles.get('lurker')?.traits).toEqual({ ...builtIn['lurker']?.traits, openings: 1 });
});

test('a role takes what it does not say from its base', () => {
  expect(traitsOf([{ id: 'agent', base: 'regular', traits: { sells: 0.5 } }], 'agent')).toEqual({
    ...regular,
    sells: 0.5,
  });
});

test('a mix has the weighted mean of all traits', () => {
  const mix = [
    { role: 'regular', weight: 3 },
    { role: 'core', weight: 1 },
  ];
  const traits = traitsOf([{ id: 'half', mix, traits: {} }], 'half');
  for (const key of Object.keys(traits ?? {}) as (keyof NonNullable<typeof traits>)[]) {
    expect(traits?.[key]).toBeCloseTo(0.75 * (regular?.[key] ?? NaN) + 0.25 * (core?.[key] ?? NaN), 12);
  }
});

test('a new role may build on one further up, not on one further down', () => {
  const first: ScenarioRole = { id: 'first', base: 'core', traits: {} };
  const second: ScenarioRole = { id: 'second', base: 'first', traits: {} };
  expect(traitsOf([first, second], 'second')).toEqual(core);
  const findings = new Findings();
  resolveRoles([second, first], builtIn, roleFindings(findings));
  expect(findings.problems.map(({ path }) => path)).toEqual(['roles.0.base']);
});

test('a new role out of nothing needs every trait', () => {
  const findings = new Findings();
  resolveRoles([{ id: 'odd', traits: { openings: 3 } }], builtIn, roleFindings(findings));
  expect(findings.problems.map(({ path }) => path)).toEqual(['roles.0.traits']);
});
