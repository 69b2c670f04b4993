import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy, parseScenario } from './parse.ts';
import { sample } from './sample.ts';
import type { Json } from './sample.ts';
import { toSetup } from './toSetup.ts';

const world = { groups: [{ id: 'main' }], days: 30, operator: { money: 1_000, hours: 7 } };
const rich = sample({
  roles: [{ id: 'agent', mix: [{ role: 'core', weight: 1 }], traits: { sells: 0.5 } }],
  inflow: [{ id: 'in', name: { zh: 'in', en: 'in' }, to: 'side', perDay: 1, roles: { agent: 1, core: 2 } }],
  events: [{ kind: 'joinWave', at: '3 10:00', group: 'side', size: 5 }],
  interventions: [{ strategy: 'redPacketAdFee', from: 3, params: { fee: 50 } }],
  operator: { money: 10, hours: 2 },
  parameters: { knee: 50 },
});

/** Places in a JSON value, as paths. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => places(child, [...path, key]))];
}

function replaced(value: unknown, path: string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) };
  (copy as Json)[key] = replaced((copy as Json)[key], rest, by);
  return copy;
}

test('any text gives a scenario or problems, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 1 }), fc.string({ unit: 'binary-ascii' })), (text) => {
      for (const result of [parseScenario(text), parsePolicy(text, world)]) {
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 120 },
  );
});

test('a sound file with one value replaced by anything is refused with words, or runs', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(-1, 0, 0.5, 1e308, '', 'main', 'constructor', '__proto__', '9 09:00', [], {}, [{}]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places(rich)), anything, (path, by) => {
      const parsed = parseScenario(JSON.stringify(replaced(rich, path, by)));
      if (parsed.ok) return void toSetup(parsed.scenario);
      for (const { message } of parsed.problems) expect([message.zh, message.en].every(Boolean)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const half = 'x'.repeat(1_000_000);
const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
const nasty: [what: string, text: string][] = [
  ['a million brackets', '['.repeat(1_000_000)],
  ['a million braces', '{"a":'.repeat(300_000)],
  ['a million entries', `[${'0,'.repeat(900_000)}0]`],
  ['a very long text', JSON.stringify(sample({ seed: half }))],
  ['a very long text without an end', `"${half}`],
  ['a million escapes', `"${'\\n'.repeat(900_000)}`],
  ['a very long key', JSON.stringify(sample({ [half]: 1 }))],
  ['a very long number', `{"days":${'9'.repeat(1_000_000)}}`],
  [
    'thousands of unknown keys',
    JSON.stringify(sample(Object.fromEntries(many(4_000, 0).map((_, i) => [`key${i}`, i])))),
  ],
  [
    'thousands of wrong entries',
    JSON.stringify(sample({ interventions: many(2_000, { strategy: 'x', a: 1, b: 2, c: 3 }) })),
  ],
  [
    'thousands of unknown groups',
    JSON.stringify(sample({ people: many(400, { role: 'core', count: 1, groups: many(200, 'nowhere') }) })),
  ],
  ['thousands of twins', JSON.stringify(sample({ interventions: many(2_000, { strategy: 'groupRules', from: 1 }) }))],
  ['spaces only', ' '.repeat(2_000_000)],
];

test.each(nasty)('%s are refused without a frozen page', { timeout: 30_000 }, (_what, text) => {
  const start = performance.now();
  expect(parseScenario(text).ok).toBe(false);
  // Alone it takes less than 200 ms; the margin is for a machine that has much else to do.
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('nothing a file says reaches a prototype', () => {
  const text = JSON.stringify(sample()).replace('{', '{"__proto__": {"polluted": true}, ');
  expect(parseScenario(text).ok).toBe(false);
  expect(({} as Json)['polluted']).toBeUndefined();
});
