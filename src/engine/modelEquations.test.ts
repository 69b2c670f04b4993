import { expect, test } from 'vitest';
import { withEquations } from './modelEquations.ts';

const page = (...equations: string[]): string =>
  equations.map((text, k) => `para ${k}\n\n\`\`\`text\n${text}\n\`\`\`\n`).join('\n');

test('a translation takes over the equations of the original, in order', () => {
  expect(withEquations(page('a = 1', 'b = 2'), page('a = $& 3', 'b = 4'))).toBe(page('a = $& 3', 'b = 4'));
});

test('a translation that lacks a block is left to its translator', () => {
  expect(withEquations(page('a = 1'), page('a = 1', 'b = 2'))).toBeUndefined();
});
