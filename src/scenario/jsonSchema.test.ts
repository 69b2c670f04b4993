import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptions } from './descriptions.ts';
import { jsonSchema } from './jsonSchema.ts';
import { registry } from './registry.ts';
import { main } from './writeSchema.ts';

type Node = { description?: string; properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; anyOf?: Node[] };

test('the committed schema is the one the checks are made from', async () => {
  const lines: string[] = [];
  expect(await main([], { out: (line) => lines.push(line) })).toBe(0);
  const committed: unknown = JSON.parse(readFileSync('public/scenario.schema.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(lines.join('\n')));
});

test('every key has a description, and no description is without a key', () => {
  const bare: string[] = [];
  const paths = new Set<string>();
  const visit = (node: Node, path: string): void => {
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const place = path === '' ? key : `${path}.${key}`;
      paths.add(place);
      if (!child.description && !/\.(zh|en)$/.test(place)) bare.push(place);
      visit(child, place);
    }
    if (node.items) visit(node.items, `${path}[]`);
    for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) visit(branch, path);
  };
  visit(jsonSchema(registry) as Node, '');
  expect(bare).toEqual([]);
  expect(Object.keys(descriptions).filter((path) => !paths.has(path))).toEqual([]);
});
