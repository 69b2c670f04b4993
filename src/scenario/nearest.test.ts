import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['redPacketAdFee', 'groupRules', 'main'];

test('a slip of the finger finds the word that was meant', () => {
  expect(nearest('redPacketAdFe', known)).toBe('redPacketAdFee');
  expect(nearest('GroupRule', known)).toBe('groupRules');
  expect(nearest('mian', known)).toBe('main');
});

test('a different word finds none', () => {
  expect(nearest('noSuchThing', known)).toBeUndefined();
  expect(nearest('x', known)).toBeUndefined();
  expect(nearest('redPacketAdFee'.repeat(9), known)).toBeUndefined();
});
