import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { observers } from '../observers/index.ts';
import { CAUSE } from './codes.ts';
import { modelTable, TABLE_BEGINS, TABLE_ENDS, withTable } from './modelTable.ts';
import { parameters, type Parameter } from './parameters.ts';
import { roles } from './roles.ts';

const page = readFileSync('src/engine/MODEL.md', 'utf8');
const prose = page.slice(0, page.indexOf(TABLE_BEGINS));
const named = (name: string): boolean => prose.includes(`\`${name}\``);

const one: Parameter = {
  default: 0.5,
  min: 0,
  max: 1,
  unit: 'a | b',
  evidence: 'guess',
  source: 'R1',
  what: { zh: '一', en: 'one' },
};

describe('the table', () => {
  test('has a row for each parameter, and no bar breaks a cell', () => {
    const lines = modelTable({ one, two: { ...one, default: 1 } }).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe('| `one` | one | 一 | 0.5 | 0 to 1 | a \\| b | guess | R1 |');
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(9);
  });

  test('goes between the two lines, once and again; a page without them is left alone', () => {
    const bare = `Before.\n\n${TABLE_BEGINS}\nold\n${TABLE_ENDS}\n`;
    const once = withTable(bare, 'new') ?? '';
    expect(once).toBe(`Before.\n\n${TABLE_BEGINS}\n\nnew\n\n${TABLE_ENDS}\n`);
    expect(withTable(once, 'new')).toBe(once);
    expect(withTable('Before.', 'new')).toBeUndefined();
  });
});

describe('MODEL.md', () => {
  test('holds exactly the generated table (else: node src/runner/launch.mjs src/runner/writeModel.ts)', () => {
    expect(withTable(page, modelTable(parameters))).toBe(page);
  });

  test('names every file of submodels, and no file that is not there', () => {
    const files = readdirSync('src/engine/submodels').filter((file) => !file.endsWith('.test.ts'));
    const headings = [...prose.matchAll(/^### `submodels\/(.+)`$/gm)].map((match) => match[1]);
    expect(headings.sort()).toEqual(files.sort());
  });

  test('names every measure, every cause and every built-in role', () => {
    const names = [...observers.keys(), ...Object.keys(CAUSE), ...Object.keys(roles)];
    expect(names.filter((name) => !named(name))).toEqual([]);
  });

  test('says of each parameter where it acts', () => {
    const words = new Set(prose.match(/\w+/g));
    expect(Object.keys(parameters).filter((name) => !words.has(name))).toEqual([]);
  });

  test('lists every source that a parameter cites', () => {
    const cited = Object.values(parameters).flatMap(
      ({ source }) => source.match(/\b(?:A00\d-\d+|B\d\.\d+|C\d-\d+|F\d+|R\d+|S\d)\b/g) ?? [],
    );
    const listed = prose.slice(prose.indexOf('\n## Sources'));
    expect([...new Set(cited)].filter((row) => !new RegExp(`\\b${row.replace('.', '\\.')}\\b`).test(listed))).toEqual(
      [],
    );
  });
});
