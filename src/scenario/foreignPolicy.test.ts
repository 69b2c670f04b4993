import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strategies } from '../strategies/index.ts';
import { parsePolicy } from './parse.ts';
import { builtIns, policyFor } from '../../test/policies.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './schema.ts';
import { writePolicy } from './writePolicy.ts';

const HAN_AND_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u;
const policies = builtIns.filter(({ reference }) => reference.length > 0);
const pairs = builtIns.flatMap((scenario) => policies.map((from) => [scenario, from] as const));
const bring = (policy: Scenario, scenario: Scenario) =>
  parsePolicy(writePolicy({ interventions: policy.reference }), scenario);

/** Each problem is of the policy as a whole, or names its entry; each tells what to do, in both languages. */
function expectPlainWords({ path, message, remedy }: Problem, { reference }: Pick<Scenario, 'reference'>): void {
  const entry = /^interventions\.(\d+)/.exec(path)?.[1];
  if (entry === undefined) expect(path).toBe('interventions');
  else {
    const title = strategies.get(reference[Number(entry)].strategy)!.title;
    expect(message.zh).toContain(`第 ${Number(entry) + 1} 条「${title.zh}」：`);
    expect(message.en).toContain(`Entry ${Number(entry) + 1} (${title.en}): `);
  }
  expect(remedy).toBeDefined();
  for (const { zh, en } of [message, remedy!]) {
    expect(zh).not.toMatch(HAN_AND_LATIN);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
}

describe("an instructor's policy brought to another scenario", () => {
  test('is taken, or says what is missing there, which entry lacks it and what to do', () => {
    const taken = pairs.filter(([scenario, from]) => {
      const parsed = bring(from, scenario);
      for (const problem of parsed.ok ? parsed.warnings : parsed.problems) expectPlainWords(problem, from);
      return parsed.ok;
    });
    // Most go anywhere; those for a KOL, or for groups of their own, do not.
    expect(taken.length).toBeGreaterThan(pairs.length / 2);
    expect(taken.length).toBeLessThan(pairs.length);
  });

  test('any policy, also one that no file holds, is taken or has its problems named', () => {
    const property = fc.property(
      fc.constantFrom(...builtIns),
      policyFor(['main', 'deals', 'nowhere', 'main.1', 'main.t2']),
      (scenario, reference) => {
        const parsed = parsePolicy(writePolicy({ interventions: reference }), scenario);
        for (const problem of parsed.ok ? parsed.warnings : parsed.problems) expectPlainWords(problem, { reference });
        const groups = new Set(scenario.groups.map(({ id }) => id));
        const homeless = reference.some(({ group }) => group !== undefined && !groups.has(group.split('.')[0]));
        expect(parsed.ok).toBe(!homeless);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});

describe('what a scenario lacks', () => {
  const find = (id: string) => builtIns.find((scenario) => scenario.id === id)!;
  const main = find('healthy-hobby');
  const wordsOf = (act: object, scenario = main) => {
    const parsed = parsePolicy(JSON.stringify({ format: 1, interventions: [act] }), scenario);
    return (parsed.ok ? parsed.warnings : parsed.problems).map(
      ({ path, message, remedy }) => `${path}: ${message.en} ${remedy?.en ?? ''}`,
    );
  };

  test('is a group', () => {
    expect(wordsOf({ strategy: 'groupRules', from: 1, group: 'deals' })[0]).toBe(
      'interventions.0.group: Entry 1 (Group rules: no ads): There is no group "deals"; known: main. Use one of these, or take "group" away: it then is for all groups.',
    );
  });

  test('is a role', () => {
    expect(wordsOf({ strategy: 'kolGroup', from: 1, member: 'p0' })[0]).toMatch(
      /^interventions\.0\.member: Entry 1 \(.*\): p0 is of role .* and no KOL: .* add one to people/,
    );
  });

  test('is a person', () => {
    expect(wordsOf({ strategy: 'warnMember', from: 1, member: 'p263' })[0]).toMatch(
      /^interventions\.0\.member: Entry 1 \(.*\): At the start there are p0–p262 only; p263 exists once/,
    );
    expect(wordsOf({ strategy: 'warnMember', from: 1, member: 'p262' })).toEqual([]);
  });

  test('is a day', () => {
    expect(wordsOf({ strategy: 'groupRules', from: 40 }, find('flash-event'))[0]).toMatch(
      /^interventions\.0\.from: Entry 1 \(Group rules: no ads\): The scenario has 30 days; .* begin before day 30/,
    );
  });

  test('is a strategy, where the file is of a newer version', () => {
    expect(wordsOf({ strategy: 'telepathy', from: 1 })[0]).toMatch(
      /^interventions\.0\.strategy: Entry 1 \("telepathy"\): It must be one of .* take this entry out\.$/,
    );
  });
});
