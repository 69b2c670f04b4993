import { expect, test } from 'vitest';
import { change, figure, span } from './figure.ts';

test('a figure keeps three digits that matter', () => {
  expect(figure(0.000623, 'en')).toBe('0.000623');
  expect(figure(0.41234, 'zh')).toBe('0.412');
  expect(figure(21111.4, 'en')).toBe('21,111');
  expect(figure(-3.456, 'en')).toBe('−3.46');
  expect(figure(null, 'en')).toBe('—');
});

test('a change carries its sign, and a small one a decimal', () => {
  expect([0.42, -0.72, 0.0004].map(change)).toEqual(['+42%', '−72%', '±0%']);
  expect([-0.0253, 0.06, -0.094].map(change)).toEqual(['−2.5%', '+6%', '−9.4%']);
});

test('a range that is open says so', () => {
  expect(span(0.32, 0.48, 'zh')).toBe('0.32 至 0.48');
  expect(span(0, null, 'en')).toBe('≥ 0');
  expect(span(-Infinity, 3, 'en')).toBe('≤ 3');
});
