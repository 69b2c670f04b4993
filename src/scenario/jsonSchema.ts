/** The JSON Schema of scenario files, for editors. Made from the same schema that checks files; never part of the page. */
import * as z from 'zod/mini';
import type { Param } from '../engine/param.ts';
import { descriptions, interventionDescriptions } from './descriptions.ts';
import type { Registry } from './registry.ts';
import { scenarioSchema } from './schema.ts';

type Node = z.core.JSONSchema.BaseSchema;

export function jsonSchema(registry: Registry): Node {
  const schema = z.toJSONSchema(scenarioSchema(registry), { io: 'input' });
  describe(schema, '', registry);
  shareInterventions(schema);
  return { title: 'Qunpan scenario', ...schema };
}

/** The policies of the file and of the instructor are lists of one kind: written down once. */
function shareInterventions({ properties }: Node): void {
  const reference = properties?.['reference'];
  if (typeof reference === 'object') reference.items = { $ref: '#/properties/interventions/items' };
}

function describe(node: Node, path: string, registry: Registry): void {
  const description = descriptions[path];
  if (description !== undefined) node.description = description;
  if (path === 'reference') return;
  if (path === 'parameters') return describeParameters(node, registry);
  if (path === 'interventions[]') {
    for (const branch of branches(node)) describeIntervention(branch, registry);
    return;
  }
  if (path === 'goals[]') node.oneOf = [{ required: ['atLeast'] }, { required: ['atMost'] }];
  else for (const branch of branches(node)) describe(branch, path, registry);
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    if (typeof child === 'object') describe(child, path === '' ? key : `${path}.${key}`, registry);
  }
  if (typeof node.items === 'object' && !Array.isArray(node.items)) describe(node.items, `${path}[]`, registry);
}

function describeParameters(node: Node, { parameters }: Registry): void {
  for (const [key, child] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    const parameter = parameters[key];
    if (!parameter) continue;
    child.description = `${parameter.what.en} (${parameter.unit})`;
    child.default = parameter.default;
  }
}

function describeIntervention(node: Node, { strategies }: Registry): void {
  const properties = (node.properties ?? {}) as Record<string, Node>;
  const strategy = strategies.get(String(properties['strategy']?.const));
  if (!strategy) return;
  node.title = strategy.title.en;
  node.description = strategy.summary.en;
  for (const [key, child] of Object.entries(properties)) child.description = interventionDescriptions[key];
  const params = (properties['params']?.properties ?? {}) as Record<string, Node>;
  for (const [key, child] of Object.entries(params)) {
    const param = strategy.params[key];
    if (param) child.description = inWords(param);
  }
}

function inWords(param: Param): string {
  if (param.kind === 'range') return param.unit.en === '' ? param.label.en : `${param.label.en} (${param.unit.en})`;
  if (param.kind !== 'choice') return param.label.en;
  const options = Object.entries(param.options).map(([key, words]) => `${key}: ${words.en}`);
  return `${param.label.en}: ${options.join('; ')}`;
}

function branches(node: Node): Node[] {
  return [...(node.oneOf ?? []), ...(node.anyOf ?? [])].filter((branch): branch is Node => typeof branch === 'object');
}
