import { expect, test } from 'vitest';
import type { FlipRow } from '../validation/report.ts';
import { strategies } from '../strategies/index.ts';
import { flipsOf, testedConclusions } from './flips.ts';

const row = (id: string, holds: number, strategies: string[]): FlipRow => ({
  id,
  conclusion: { zh: '收费比禁止更留人', en: 'a fee keeps more than a ban' },
  strategies,
  here: 0.1,
  holds,
  holdsInHalf: 1,
  flippedBy: [],
  differences: [],
});

test('a conclusion that flips is found by the strategies it is about', () => {
  const rows = [row('feeBeatsBan', 0.8, ['redPacketAdFee', 'groupRules']), row('botsCost', 0.6, ['helpBot'])];
  expect(flipsOf(rows, 'groupRules').map(({ id }) => id)).toEqual(['feeBeatsBan']);
  expect(flipsOf(rows, 'adBoard')).toEqual([]);
});

test('a conclusion that holds in nearly all sets of values is not marked', () => {
  expect(flipsOf([row('botsCost', 0.96, ['helpBot'])], 'helpBot')).toEqual([]);
});

test('what was tested can be asked for whether or not it was measured', async () => {
  for (const { strategies: named, conclusion } of await testedConclusions()) {
    for (const id of named) expect(strategies.has(id), id).toBe(true);
    expect(conclusion.zh && conclusion.en).not.toBe('');
  }
});
