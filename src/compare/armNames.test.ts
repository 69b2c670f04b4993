import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, nameOfFile } from './armNames.ts';

test('a policy without a title is called after its file', () => {
  expect(nameOfFile('rules/fee-100.policy.json')).toBe('fee-100');
  expect(nameOfFile('C:\\policies\\收费.json')).toBe('收费');
  expect(nameOfFile('fee.v2.JSON')).toBe('fee.v2');
  expect(nameOfFile('plain')).toBe('plain');
  expect(nameOfFile('.json')).toBe('.json');
});

test('of two arms called alike the second gets a number', () => {
  expect(distinct(['fee', 'rules', 'fee', 'fee'])).toEqual(['fee', 'rules', 'fee (2)', 'fee (3)']);
  expect(distinct(['fee', 'fee (2)', 'fee'])).toEqual(['fee', 'fee (2)', 'fee (3)']);
});

test('no two are alike, and the first of a name keeps it', () => {
  const names = fc.array(fc.constantFrom('a', 'a (2)', 'a (3)', 'b'), { maxLength: 8 });
  const property = fc.property(names, (given) => {
    const own = distinct(given);
    expect(new Set(own).size).toBe(given.length);
    given.forEach((name, k) => given.indexOf(name) === k && expect(own[k]).toBe(name));
  });
  fc.assert(property);
});
