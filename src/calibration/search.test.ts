import { describe, expect, test } from 'vitest';
import { parameters } from '../engine/parameters.ts';
import { calFacts, factsQuest } from './factsQuest.ts';
import { main } from './calibrate.ts';
import { factsTables, withTables } from './runPage.ts';
import { search, type Quest, type Values } from './search.ts';

interface Toy {
  penalty: number;
}

/** Best where the first ad weighs twice and newcomers speak half as much. */
const toy: Quest<Toy> = {
  moved: ['adGrievance', 'newcomerStart'],
  stream: 1,
  score: ({ adGrievance = parameters.adGrievance.default, newcomerStart = parameters.newcomerStart.default }) => ({
    penalty: Math.abs(Math.log(adGrievance / 0.18)) + Math.abs(Math.log(newcomerStart / 3)),
  }),
};

describe('a search', () => {
  test('comes nearer round by round, and finds the same again', () => {
    const penalties: number[] = [];
    const found = search(toy, 120, (_, { penalty }) => penalties.push(penalty));
    expect(penalties).toEqual(penalties.slice().sort((a, b) => b - a));
    expect(found.score.penalty).toBeLessThan(0.1 * found.first.penalty);
    expect(search(toy, 120, () => undefined)).toEqual(found);
  });

  test('keeps to the ranges, and to what it may move', () => {
    const tried: Values[] = [];
    const score = (values: Values) => ({ penalty: -tried.push(values) });
    search({ ...toy, score }, 200, () => undefined);
    for (const values of tried) {
      for (const [name, value] of Object.entries(values)) {
        expect(toy.moved).toContain(name);
        expect(value).toBeGreaterThanOrEqual(parameters[name as 'adGrievance'].min);
        expect(value).toBeLessThanOrEqual(parameters[name as 'adGrievance'].max);
      }
    }
  });

  test('without rounds scores the values in force', () => {
    const { values, score, first } = search(toy, 0, () => undefined);
    expect([values, score]).toEqual([{}, first]);
  });
});

describe('the quest for facts', () => {
  const few = calFacts().filter(({ id }) => ['F15', 'F35'].includes(id));
  const quest = factsQuest(['one'], few);
  const first = quest.score({}, undefined)!;

  test('looks at calibrated facts alone', () => {
    expect(calFacts().every(({ use }) => use === 'CAL')).toBe(true);
    expect(calFacts().length).toBeGreaterThan(10);
  });

  test('sums what every figure is off', () => {
    expect(first.figures.map(({ fact }) => fact)).toEqual(['F15', 'F35', 'F35', 'S3', 'S3', 'S3', 'S3']);
    expect(first.penalty).toBeCloseTo(
      first.figures.reduce((sum, { penalty }) => sum + penalty, 0),
      12,
    );
  });

  test('feels what is moved, and drops what is worse', () => {
    const moved = quest.score({ packetReturn: 0.4 }, { ...first, penalty: 100 })!;
    expect(moved.figures[2]).toMatchObject({ fact: 'F35', part: 'perUnit' });
    expect(moved.figures[2].value).toBeGreaterThan(1.5 * first.figures[2].value);
    expect(quest.score({ packetReturn: 0.4 }, first)).toBeUndefined();
  });

  test('allows no values that spoil the talk', () => {
    expect(quest.score({ start: 0.2, answer: 2 }, { ...first, penalty: 100 })).toBeUndefined();
  });

  test('has its tables put between the marks of the page', () => {
    const run = { aim: 'facts', rounds: 0, seeds: ['one'] } as const;
    const tables = factsTables(run, { values: {}, score: first, first });
    const page = withTables('a\n<!-- facts: begin -->\nold\n<!-- facts: end -->\nb', 'facts', tables);
    expect(page).toContain('| F15 |');
    expect(page).not.toContain('old');
    expect(page.startsWith('a\n')).toBe(true);
    expect(page.endsWith('\nb')).toBe(true);
    expect(withTables(page, 'facts', tables)).toBe(page);
  });
});

test('what is not understood is refused', async () => {
  const lines: string[] = [];
  const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  expect(await main(['walk'], io)).toBe(2);
  expect(await main(['facts', 'many'], io)).toBe(2);
  expect(await main(['talk', '1', '0'], io)).toBe(2);
  expect(lines[0]).toContain('usage');
});
