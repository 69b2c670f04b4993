import { expect, test } from 'vitest';
import { scenarioOf, scenarioTexts } from '../validation/scenarioFiles.ts';
import { castOf } from './cast.ts';

test('in every scenario everybody who is there at the start is in one block, in order of their numbers', () => {
  for (const id of scenarioTexts.keys()) {
    const scenario = scenarioOf(id)!;
    const cast = castOf(scenario, 'thankMember');
    const heads = scenario.people.reduce((sum, { count }) => sum + count, 0);
    expect(cast.reduce((next, { first, count }) => (first === next ? next + count : NaN), 0)).toBe(heads);
    expect(cast.every(({ role, groups }) => role.zh !== '' && groups.length > 0)).toBe(true);
  }
});

test("a KOL's group is led by KOLs only", () => {
  const fans = castOf(scenarioOf('kol-fans')!, 'kolGroup');
  expect(fans.map(({ role }) => role.en)).toEqual(['KOL']);
  expect(castOf(scenarioOf('ad-flooded-industry')!, 'kolGroup')).toEqual([]);
});
