import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { readJson } from './readJson.ts';
import { scanJson } from './scanJson.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('the scan', () => {
  test('agrees with JSON.parse on sound values', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(scanJson(text)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('agrees with JSON.parse on texts with one sign changed', () => {
    const signs = ['{', '}', '[', ']', ',', ':', '"', '\\', ' ', '0', 'e', '-', '.', 't', '\n', '\u0001'];
    const base = '{"one":[1,-0.5e+3,true,null,{"two":"x\\u00e9\\n"}],"three":""}';
    fc.assert(
      fc.property(fc.nat(base.length - 1), fc.constantFrom(...signs), (at, sign) => {
        const text = base.slice(0, at) + sign + base.slice(at + 1);
        expect(scanJson(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 500 },
    );
  });

  test('names the path, line and column where the syntax breaks', () => {
    const read = readJson('{\n  "groups": [\n    {"id": main}\n  ]\n}');
    expect(read).toMatchObject({ ok: false, problems: [{ path: 'groups.0.id' }] });
    if (!read.ok) expect(read.problems[0]?.message.en).toMatch(/^Line 3, column 12: /);
  });

  test('refuses the keys that reach prototypes, however they are spelt', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
      expect(scanJson(`{"a":{"${key}":1}}`)?.path[0]).toBe('a');
    }
  });

  test('refuses a key that stands twice in one object', () => {
    expect(scanJson('{"days":1,"days":2}')?.path).toEqual(['days']);
    expect(scanJson('[{"id":1},{"id":2}]')).toBeUndefined();
  });

  test('refuses too many levels, entries and values', () => {
    expect(scanJson('['.repeat(limits.depth + 1))).toBeDefined();
    expect(scanJson(`[${'0,'.repeat(limits.entries)}0]`)).toBeDefined();
    const row = `[${'0,'.repeat(limits.entries - 1)}0]`;
    expect(scanJson(row)).toBeUndefined();
    expect(scanJson(`[${`${row},`.repeat(20)}0]`)).toBeDefined();
  });
});

test('a byte-order mark in front is no trouble', () => {
  expect(readJson('\uFEFF[1]')).toEqual({ ok: true, value: [1] });
});

test('size is counted in bytes', () => {
  const text = JSON.stringify('群'.repeat(700_000));
  expect(text.length).toBeLessThan(limits.bytes);
  expect(readJson(text)).toMatchObject({ ok: false, problems: [{ path: '' }] });
});
