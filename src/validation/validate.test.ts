import { expect, test } from 'vitest';
import { measureBands } from './bands.ts';
import { defineFact } from './fact.ts';
import { facts } from './facts.ts';
import { assemble, jobsFor } from './jobs.ts';
import { measureFact } from './measureFact.ts';
import { page } from './page.ts';
import type { Report } from './report.ts';
import { scenarioOf } from './scenarioFiles.ts';
import { main } from './validate.ts';

const F15 = facts.find(({ id }) => id === 'F15')!;

const toy = defineFact({
  ...F15,
  id: 'F99',
  figures: [
    { part: 'low', target: '', low: 0, high: 1 },
    { part: 'edge', target: '', low: 2, high: 3 },
    { part: 'pooled', target: '', low: 0, high: 1 },
  ],
  measure: (seed) => ({ low: -1, edge: 2, pooled: { part: seed.endsWith('1') ? 1 : 0, whole: 2 } }),
});

test('a fact becomes one row a figure, inside exactly where low <= value <= high', () => {
  const rows = measureFact(toy, 2);
  expect(rows.map(({ part, value, inside }) => [part, value, inside])).toEqual([
    ['low', -1, false],
    ['edge', 2, true],
    ['pooled', 0.25, true],
  ]);
});

test('a figure that is not measured is an error, not a silent gap', () => {
  expect(() => measureFact({ ...toy, measure: () => ({ low: 1 }) }, 1)).toThrow("nothing measured for 'edge'");
});

test('every fact has its file, sensible tolerances and more seeds in a full run', () => {
  expect(facts.length).toBeGreaterThan(20);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const { figures, seeds } of facts) {
    for (const { low, high } of figures) expect(low).toBeLessThan(high);
    expect(seeds.full).toBeGreaterThan(seeds.quick);
  }
});

test('the same seeds give the same rows', () => {
  expect(measureFact(F15, 1)).toEqual(measureFact(F15, 1));
});

test('bands of a steady scenario are told as ordinary, those of an event apart', () => {
  const [hobby, event] = ['healthy-hobby', 'flash-event'].map((id) => measureBands(scenarioOf(id)!, ['a']));
  expect(hobby.length).toBeGreaterThan(30);
  for (const { ordinary, low, high, value, inside, runsInside } of hobby) {
    expect(ordinary).toBe(true);
    expect(inside).toBe(low <= value && value <= high);
    expect(runsInside).toBe(inside ? 1 : 0);
  }
  expect(event.every(({ ordinary }) => !ordinary)).toBe(true);
});

test('the work is the same list in every thread, and each fact and scenario is in it once', () => {
  const names = jobsFor(true).map(({ name }) => name);
  expect(names).toEqual(jobsFor(false).map(({ name }) => name));
  for (const { id } of facts) expect(names.filter((name) => name.includes(id))).toHaveLength(1);
});

test('the page says first what is missed', () => {
  const coverage = [{ row: 'R1', mechanisms: [], strategies: ['a'], scenarios: [], tests: [] }];
  const report: Report = { engine: '9.9.9', quick: true, ...assemble([{ facts: measureFact(toy, 2) }]), coverage };
  const text = page(report);
  expect(text.indexOf('F99 low')).toBeGreaterThan(text.indexOf('## What it misses'));
  expect(text.indexOf('F99 low')).toBeLessThan(text.indexOf('## Published facts'));
  expect(text).toContain('| R1 | **none** | a | **none** | **none** |');
});

test('an unknown option is refused before anything runs', async () => {
  const lines: string[] = [];
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  expect(await main(['--fast'], io)).toBe(2);
  expect(lines).toEqual(['validate: --fast: unknown option; known are --quick, --json, --write']);
});
