import { expect, test } from 'vitest';
import type { Report } from '../../validation/report.ts';
import { partName, targetText } from './factWords.ts';

const files = import.meta.glob<Report>('../../validation/report.json', { import: 'default', eager: true });
const facts = Object.values(files).flatMap((report) => report.facts);

test.each(facts)('$id $part: part and target are said in Chinese', (row) => {
  expect(partName(row).zh).not.toMatch(/[a-z]/i);
  expect(targetText(row.target).zh).not.toMatch(/[a-z()]/i);
  expect(partName(row).en).not.toMatch(/\p{Script=Han}|[a-z][A-Z]/u);
});

test('a fact does not say the same of two figures', () => {
  const names = facts.map((row) => `${row.id} ${partName(row).zh} ${partName(row).en}`);
  expect(new Set(names).size).toBe(names.length);
});

test('a part without a name goes by its id', () => {
  expect(partName({ id: 'F99', part: 'newPart' })).toEqual({ zh: 'newPart', en: 'newPart' });
});

test('figures keep their value and take the typography of the language', () => {
  expect(targetText('40 % (±5)')).toEqual({ zh: '40%（±5）', en: '40% (±5)' });
});
