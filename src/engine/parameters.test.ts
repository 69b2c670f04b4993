import { describe, expect, test } from 'vitest';
import { parameterValues, parameters } from './parameters.ts';

const EVIDENCE = ['measured', 'published', 'claimed', 'guess'];

describe.each(Object.entries(parameters))('%s', (_, parameter) => {
  test('lies within its range', () => {
    expect(parameter.min).toBeLessThan(parameter.max);
    expect(parameter.default).toBeGreaterThanOrEqual(parameter.min);
    expect(parameter.default).toBeLessThanOrEqual(parameter.max);
  });

  test('says what it is in both languages, in which unit, and where it comes from', () => {
    expect(parameter.what.zh).toMatch(/\p{Script=Han}/u);
    expect(parameter.what.en).toMatch(/[a-z]/i);
    expect(parameter.what.en).not.toMatch(/\p{Script=Han}/u);
    expect(parameter.unit.trim()).not.toBe('');
    expect(parameter.source.trim()).not.toBe('');
    expect(EVIDENCE).toContain(parameter.evidence);
  });
});

test('without overrides a run has the defaults', () => {
  const values: Record<string, number> = parameterValues();
  for (const [name, { default: value }] of Object.entries(parameters)) expect(values[name]).toBe(value);
});

test('an override changes its own parameter alone; unknown names are passed over', () => {
  const [first = '', ...rest] = Object.keys(parameters);
  const values: Record<string, number> = parameterValues({ [first]: 0.123, nonsense: 4 });
  expect(values[first]).toBe(0.123);
  expect('nonsense' in values).toBe(false);
  for (const name of rest) expect(values[name]).toBe(parameters[name as keyof typeof parameters].default);
});
