import { expect, test } from 'vitest';
import { scenarioOf, scenarioTexts } from '../validation/scenarioFiles.ts';
import { findingsOf } from './findingsOf.ts';
import { singlesOf } from './singles.ts';

test('the flooded group offers rules and the fee, each by itself', () => {
  const singles = singlesOf(scenarioOf('ad-flooded-industry')!);
  expect(singles.map(({ name }) => name.en)).toEqual(expect.arrayContaining(['Rules', 'Ad fee 100']));
});

test('in every scenario each is one strategy of the reference, can be run, and is called otherwise than the others', () => {
  for (const id of scenarioTexts.keys()) {
    const scenario = scenarioOf(id)!;
    const singles = singlesOf(scenario);
    for (const { interventions } of singles) {
      expect(new Set(interventions.map(({ strategy }) => strategy)).size).toBe(1);
      expect(interventions.every((act) => scenario.reference.some((own) => own === act))).toBe(true);
      expect(findingsOf(interventions, scenario).problems).toEqual([]);
    }
    for (const locale of ['zh', 'en'] as const) {
      const names = singles.map(({ name }) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});
