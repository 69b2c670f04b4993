import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn, comparison } from '../../test/comparisons.ts';
import { act, small } from '../../test/support.ts';
import { ENGINE } from '../engine/version.ts';
import {
  looksLikeComparison,
  plainComparison,
  seedsOf,
  writeComparison,
  type SharedComparison,
} from './comparisonFile.ts';
import { parseComparison } from './parseComparison.ts';

const flooded = builtIn('ad-flooded-industry')!;
const fees: SharedComparison = {
  engine: ENGINE,
  scenario: flooded,
  seeds: { first: 1, count: 200 },
  arms: [
    { title: { zh: '什么都不做', en: 'Do nothing' }, interventions: [] },
    { title: { zh: '收费', en: 'Ad fee' }, interventions: [act('redPacketAdFee', 3, { fee: 100 })] },
  ],
  metric: 'retention30',
  worth: 0.02,
};
const plain = () => JSON.parse(writeComparison(fees, builtIn)) as ReturnType<typeof plainComparison>;
const parse = (value: unknown) => parseComparison(JSON.stringify(value), builtIn);

/** Each as `path: words remedy`, in English. */
function said(value: unknown): string[] {
  const parsed = parse(value);
  return (parsed.ok ? parsed.warnings : parsed.problems).map(
    ({ path, message, remedy }) => `${path}: ${message.en} ${remedy?.en ?? ''}`,
  );
}

describe('a comparison written to a file', () => {
  test('comes back as it was, and is then written to the same bytes', () => {
    fc.assert(
      fc.property(comparison, (wanted) => {
        const text = writeComparison(wanted, builtIn);
        const parsed = parseComparison(text, builtIn);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        expect(parsed.comparison).toEqual(wanted);
        expect(writeComparison(parsed.comparison, builtIn)).toBe(text);
      }),
    );
  });

  test('names a scenario that comes with the app and holds any other whole', () => {
    expect(plain().scenario).toMatchObject({ builtIn: 'ad-flooded-industry' });
    const changed = { ...fees, scenario: { ...flooded, days: 60 } };
    expect(plainComparison(changed, builtIn).scenario).toBe(changed.scenario);
    expect(plainComparison({ ...fees, scenario: small() }, builtIn).scenario).toMatchObject({ id: 'small' });
  });

  test('is told from other files', () => {
    expect(looksLikeComparison(writeComparison(fees, builtIn))).toBe(true);
    expect(looksLikeComparison(JSON.stringify(flooded))).toBe(false);
  });

  test('numbers its seeds as the command line does', () => {
    expect(seedsOf({ seeds: { first: 9, count: 3 } })).toEqual(['9', '10', '11']);
  });
});

describe('the door says', () => {
  const cases: [what: string, change: (file: ReturnType<typeof plain>) => unknown, words: RegExp][] = [
    [
      'what is no comparison',
      () => flooded,
      /^: This is no comparison\. Give a comparison's file.* open on the Compare page/,
    ],
    ['a newer format', (file) => ({ ...file, format: 2 }), /^format: .*newer version.* Open it with the version/],
    ['an unknown key', (file) => ({ ...file, script: 1 }), /^script: There is no such key/],
    ['a missing key', ({ seeds: _, ...file }) => file, /^seeds: This is missing/],
    [
      'an arm without interventions',
      (file) => ({ ...file, arms: [{ title: 'a' }] }),
      /^arms\.0\.interventions: This is m/,
    ],
    [
      'an arm without a title',
      (file) => ({ ...file, arms: [{ interventions: [] }] }),
      /^arms\.0\.title: This is missing/,
    ],
    [
      'arms that are no list',
      (file) => ({ ...file, arms: 'x' }),
      /^arms: It must be a list .* of 1 to 8 entries; found "x"/,
    ],
    ['too many arms', (file) => ({ ...file, arms: Array.from({ length: 9 }, () => file.arms[0]) }), /^arms: .*1 to 8/],
    [
      'too many seeds',
      (file) => ({ ...file, seeds: { first: 1, count: 1e9 } }),
      /^seeds\.count: .*1 to 10000.* At most 10000/,
    ],
    [
      'a question about a policy that is not there',
      (file) => ({ ...file, question: { asked: 2, against: 0 } }),
      /^question\.asked: There is no policy 2: there are 2, counted from 0\. At most 1/,
    ],
    ['a worth below nothing', (file) => ({ ...file, worth: -1 }), /^worth: .* At least 0/],
    [
      'a metric nobody knows',
      (file) => ({ ...file, metric: 'retentionEnds' }),
      /^metric: .* Did you mean retentionEnd\?/,
    ],
    [
      'a metric for which the run is too short',
      (file) => ({ ...file, scenario: small(), metric: 'retention30' }),
      /^metric: The scenario has 21 days, too few for retention30\. Use one of retention7, retention14,/,
    ],
    [
      'a scenario that does not come with this version',
      (file) => ({ ...file, scenario: { builtIn: 'atlantis', print: '' } }),
      /^scenario\.builtIn: No scenario "atlantis" comes with this version\. Get a newer version/,
    ],
    [
      'a fault in a whole scenario',
      (file) => ({ ...file, scenario: { ...small(), days: 0 } }),
      /^scenario\.days: It must be a whole number from 1 to 365; found 0\./,
    ],
    [
      'which entry of which arm the scenario cannot carry',
      (file) => ({
        ...file,
        arms: [file.arms[0], { title: 'far', interventions: [act('groupRules', 1, {}, { group: 'far' })] }],
      }),
      /^arms\.1\.interventions\.0\.group: Entry 1 \(Group rules: no ads\): There is no group "far".* take "group" away/,
    ],
  ];
  test.each(cases)('%s', (_what, change, words) => {
    expect(parse(change(plain())).ok).toBe(false);
    expect(said(change(plain()))[0]).toMatch(words);
  });

  test('where the sender had another scenario or model, but opens the comparison', () => {
    const file = { ...plain(), engine: '1.0.0', scenario: { builtIn: flooded.id, print: '0123456789abcdef' } };
    expect(parse(file)).toMatchObject({ ok: true, comparison: { engine: '1.0.0', scenario: { id: flooded.id } } });
    expect(said(file)).toEqual([
      expect.stringMatching(/^engine: It was made with version 1\.0\.0 of the model/),
      expect.stringMatching(/^scenario\.print: The scenario "ad-flooded-industry" was changed since/),
    ]);
  });
});

test('any text, and any sound file with one value replaced, gives a comparison or problems in both languages', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(-1, 1e308, '__proto__', [], {}, null),
  );
  const whole = { ...plain(), scenario: small() };
  const keys = Object.keys(whole);
  const replaced = fc
    .tuple(fc.constantFrom(...keys), anything)
    .map(([key, by]) => JSON.stringify({ ...whole, [key]: by }));
  const inArm = anything.map((by) => JSON.stringify({ ...whole, arms: [{ title: 'a', interventions: by }, by] }));
  fc.assert(
    fc.property(fc.oneof(replaced, inArm, fc.string(), fc.json({ maxDepth: 2 })), (text) => {
      const parsed = parseComparison(text, builtIn);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { message } of parsed.problems) expect([message.zh, message.en].every(Boolean)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
