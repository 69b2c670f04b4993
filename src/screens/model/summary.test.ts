import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Report } from '../../validation/report.ts';
import { report, sensitivity } from '../../validation/report.fixture.ts';
import {
  countBands,
  countFacts,
  isCovered,
  sayBands,
  sayClaims,
  sayCoverage,
  sayEffects,
  sayFacts,
  sayFlips,
  verdictOf,
} from './summary.ts';

test('a fact of several figures counts once, and only when all of them are inside', () => {
  expect(countFacts(report.facts)).toEqual({ of: 6, good: 4 });
});

test('figures are counted one by one, and so that they agree with VALIDATION.md', async () => {
  const { default: now } = (await import('../../validation/report.json')) as unknown as { default: Report };
  expect(sayFacts(report.facts).en).toMatch(new RegExp(`^${report.facts.length} figures of 6 published facts: `));
  const validation = await readFile('src/engine/VALIDATION.md', 'utf8');
  const [, calibrated = ''] = /\(CAL\): (\d+ of \d+) figures/.exec(validation) ?? [];
  const [, checked = ''] = /\(CHECK\): (\d+ of \d+)/.exec(validation) ?? [];
  expect(sayFacts(now.facts).en).toContain(`calibrated ${calibrated} inside, checked ${checked};`);
});

test('event-driven scenarios are not counted among the bands', () => {
  expect(countBands(report.bands, 'A')).toEqual({ of: 6, good: 6 });
  expect(countBands(report.bands, 'B')).toEqual({ of: 2, good: 1 });
  expect(sayBands(report.bands).en).toContain('6 of 6');
});

test('a claim whose interval contains zero is neither confirmed nor refuted', () => {
  expect(report.claims.map(verdictOf)).toEqual(['agrees', 'agrees', 'unclear']);
  const against = report.claims.map((row) => ({ ...row, sign: 1, signAgrees: false }));
  expect(against.map(verdictOf)).toEqual(['disagrees', 'disagrees', 'unclear']);
  expect(sayClaims(against).en).toContain('agrees with the sign of 0, disagrees with 2, cannot tell for 1');
});

test('effects, flips and coverage are counted as their rows say', () => {
  expect(sayEffects(report.renKraut.effects).en).toContain('1 of 2');
  expect(sayFlips(sensitivity.flips).en).toContain('1 of 2');
  expect(report.coverage.map(isCovered)).toEqual([true, true, false]);
  expect(sayCoverage(report.coverage, 36).en).toMatch(/^2 of the trade's 36/);
});
