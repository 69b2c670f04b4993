/**
 * The only door through which a scenario or a policy enters. What comes out is whole and typed and has its defaults,
 * or it is a list of problems. Never throws, whatever the text.
 */
import type { Text } from '../engine/text.ts';
import { check } from './check.ts';
import type { Checked } from './check.ts';
import type { World } from './world.ts';
import { checkScenario } from './checks.ts';
import type { Intervention } from './intervention.ts';
import { interventionsSchema } from './intervention.ts';
import { judgePolicy } from './judgePolicy.ts';
import { migrate } from './migrate.ts';
import { named } from './named.ts';
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
  return read.ok ? scenarioOf(read.value, registry) : read;
}

/** The same for a scenario that stood in a file of something else; `value` came through `readJson`. */
export function scenarioOf(value: unknown, registry: Registry = appRegistry): Parsed {
  const lifted = migrate(value);
  if (!lifted.ok) return lifted;
  const shaped = check(scenarioSchemaOf(registry), lifted.value);
  if (!shaped.ok) return shaped;
  const { problems, warnings } = checkScenario(shaped.value, registry);
  if (problems.length > 0) return { ok: false, problems: firstOf(problems) };
  return { ok: true, scenario: shaped.value, warnings: firstOf(warnings) };
}

/**
 * Reads a policy for a scenario, be it of that scenario or of another: a bare list of interventions, or `{format, title, interventions}`.
 * What the scenario cannot carry is listed, each with its entry and a remedy.
 */
export function parsePolicy(text: string, world: World, registry: Registry = appRegistry): ParsedPolicy {
  const read = readJson(text);
  return read.ok ? policyOf(read.value, world, registry) : read;
}

/** The same for a policy that stood in a file of something else; `value` came through `readJson`. */
export function policyOf(value: unknown, world: World, registry: Registry = appRegistry): ParsedPolicy {
  const bare = Array.isArray(value);
  const { strategies } = registry;
  const list: unknown = bare ? value : (value as { interventions?: unknown } | null)?.interventions;
  const tell = (problems: readonly Problem[]) =>
    named(problems, { list, base: bare ? '' : 'interventions.', strategies });
  const shaped = draftOf(value, registry);
  if (!shaped.ok) return { ok: false, problems: tell(shaped.problems) };
  const { interventions, ...title } = shaped.value;
  const judged = judgePolicy(interventions, { world, strategies }, bare ? [] : ['interventions']);
  const { problems, warnings } = judged;
  if (problems.length > 0) return { ok: false, problems: tell(firstOf(problems)) };
  return { ok: true, interventions, ...title, warnings: tell(firstOf(warnings)) };
}

/** A policy of the right shape, whether or not a scenario can carry it: one's own, left half-made. */
export function draftOf(value: unknown, registry: Registry = appRegistry): Checked<PolicyInFile> {
  return Array.isArray(value) ? untitled(value, registry) : wrapped(value, registry);
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
export function inBothLanguages(value: unknown): unknown {
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
