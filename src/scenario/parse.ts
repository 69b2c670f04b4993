/**
 * The only door through which a scenario or a policy enters. What comes out is whole and typed and has its defaults,
 * or it is a list of problems. Never throws, whatever the text.
 */
import type { Text } from '../engine/text.ts';
import { check } from './check.ts';
import type { Checked } from './check.ts';
import { checkInterventions } from './checkInterventions.ts';
import type { World } from './world.ts';
import { checkScenario } from './checks.ts';
import { doubtPolicy } from './doubtPolicy.ts';
import { Findings } from './findings.ts';
import type { Intervention } from './intervention.ts';
import { interventionsSchema } from './intervention.ts';
import { migrate } from './migrate.ts';
import { firstOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { readJson } from './readJson.ts';
import { registry as appRegistry } from './registry.ts';
import type { Registry } from './registry.ts';
import { policySchema, scenarioSchema } from './schema.ts';
import type { Scenario } from './schema.ts';

export type Parsed = { ok: true; scenario: Scenario; warnings: Problem[] } | { ok: false; problems: Problem[] };
export type ParsedPolicy =
  { ok: true; interventions: Intervention[]; title?: Text; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** Reads the text of a scenario file. */
export function parseScenario(text: string, registry: Registry = appRegistry): Parsed {
  const read = readJson(text);
  if (!read.ok) return read;
  const lifted = migrate(read.value);
  if (!lifted.ok) return lifted;
  const shaped = check(scenarioSchemaOf(registry), lifted.value);
  if (!shaped.ok) return shaped;
  const { problems, warnings } = checkScenario(shaped.value, registry);
  if (problems.length > 0) return { ok: false, problems: firstOf(problems) };
  return { ok: true, scenario: shaped.value, warnings: firstOf(warnings) };
}

/** Reads a policy for a scenario: a bare list of interventions, or `{format, title, interventions}`. */
export function parsePolicy(text: string, world: World, registry: Registry = appRegistry): ParsedPolicy {
  const read = readJson(text);
  if (!read.ok) return read;
  const bare = Array.isArray(read.value);
  const shaped = bare ? untitled(read.value, registry) : wrapped(read.value, registry);
  if (!shaped.ok) return shaped;
  const { interventions, ...title } = shaped.value;
  const base = bare ? [] : ['interventions'];
  const context = { world, strategies: registry.strategies, findings: new Findings() };
  checkInterventions(interventions, base, context);
  const { problems, warnings } = context.findings;
  if (problems.length > 0) return { ok: false, problems: firstOf(problems) };
  doubtPolicy(interventions, base, context);
  return { ok: true, interventions, ...title, warnings: firstOf(warnings) };
}

interface PolicyInFile {
  title?: Text;
  interventions: Intervention[];
}

function untitled(value: unknown, registry: Registry): Checked<PolicyInFile> {
  const shaped = check(interventionsSchema(registry.strategies), value);
  return shaped.ok ? { ok: true, value: { interventions: shaped.value } } : shaped;
}

function wrapped(value: unknown, registry: Registry): Checked<PolicyInFile> {
  const lifted = migrate(value);
  if (!lifted.ok) return lifted;
  const shaped = check(policySchema(registry), inBothLanguages(lifted.value));
  if (!shaped.ok) return shaped;
  const { title, interventions } = shaped.value;
  return { ok: true, value: title === undefined ? { interventions } : { title, interventions } };
}

/** A trainee's own title may be a plain text: it then stands for both languages. */
function inBothLanguages(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('title' in value) || typeof value.title !== 'string')
    return value;
  return { ...value, title: { zh: value.title, en: value.title } };
}

// Made when first needed, and once: schemas are some hundred small objects.
const scenarioSchemas = new WeakMap<Registry, ReturnType<typeof scenarioSchema>>();

function scenarioSchemaOf(registry: Registry): ReturnType<typeof scenarioSchema> {
  const known = scenarioSchemas.get(registry);
  if (known) return known;
  const made = scenarioSchema(registry);
  scenarioSchemas.set(registry, made);
  return made;
}
