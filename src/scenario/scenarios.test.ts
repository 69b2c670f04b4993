import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePolicy, parseScenario } from './parse.ts';
import { toSetup } from './toSetup.ts';

const files = readdirSync('scenarios').filter((file) => file.endsWith('.json') && !file.endsWith('.policy.json'));
const HAN_AND_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|\p{Script=Han}[,.:;?!()]/u;

test('there are the five to begin with', () => {
  const first = ['ad-flooded-industry', 'cold-start-brand', 'flash-event', 'healthy-hobby', 'silent-experts'];
  expect(files).toEqual(expect.arrayContaining(first.map((id) => `${id}.json`)));
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(`scenarios/${file}`, 'utf8');
  const parsed = parseScenario(text);

  test('passes the door without a warning', () => {
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  if (!parsed.ok) return;
  const { scenario } = parsed;

  test('is named after its id and becomes a setup', () => {
    expect(`${scenario.id}.json`).toBe(file);
    expect(toSetup(scenario).groups.length).toBe(scenario.groups.length);
  });

  test("holds the instructor's policy, which is sound by itself", () => {
    expect(parsePolicy(JSON.stringify(scenario.reference), scenario)).toMatchObject({ ok: true, warnings: [] });
  });

  test('keeps the rules of Chinese typography', () => {
    const chinese = [...text.matchAll(/"zh": "([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(chinese.filter((words) => HAN_AND_LATIN.test(words))).toEqual([]);
  });
});
