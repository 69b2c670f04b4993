import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, small } from '../../test/support.ts';
import { ENGINE } from '../engine/version.ts';
import { compare, type Row } from './comparison.ts';
import { mergeShards, type File } from './mergeShards.ts';
import { planOf, seedsOfPart, type Plan, type Shard } from './plan.ts';
import { writeShard } from './shard.ts';

const scenario = small();
const arms = [
  { name: 'nothing', interventions: [] },
  { name: '收费', interventions: [act('redPacketAdFee', 2)] },
];
const seeds = ['1', '2', '3', '4', '5', '6', '7'];
const plan = planOf(scenario, arms, { days: 21, seeds });

/** Any doubles, and null where there was nobody to measure. */
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 8 });
const row = fc.array(fc.array(number, { minLength: plan.metrics.length, maxLength: plan.metrics.length }), {
  minLength: arms.length,
  maxLength: arms.length,
});
const rowsOf = (count: number) => fc.array(row, { minLength: count, maxLength: count });
const someRows: Row[] = seeds.map((_, k) => arms.map((__, arm) => plan.metrics.map((___, m) => k / 7 + arm + m / 3)));

function shardOf(rows: readonly Row[], part: number, parts: number, changes: Partial<Shard> = {}): Shard {
  const own = new Set(seedsOfPart(seeds, { part, parts }));
  return { ...plan, part, parts, rows: rows.filter((_, k) => own.has(seeds[k])), ...changes };
}

function filesOf(rows: readonly Row[], parts: number): File[] {
  return Array.from({ length: parts }, (_, k) => ({
    file: `${k + 1}.json`,
    text: writeShard(shardOf(rows, k + 1, parts)),
  }));
}

function printed(files: readonly File[]): string {
  const merged = mergeShards(files);
  return merged.ok ? JSON.stringify(compare(merged.sample)) : 'refused';
}

/** The problems of a merge, a line each. */
function problemsOf(files: readonly File[]): string[] {
  const merged = mergeShards(files);
  return merged.ok
    ? []
    : merged.problems.map(({ file, problem }) => `${file ?? ''}: ${problem.path}: ${problem.message.en}`);
}

const whole = (rows: readonly Row[], { seeds: all, arms: named, metrics }: Plan = plan) =>
  JSON.stringify(compare({ scenario: scenario.id, seeds: all, arms: named.map(({ name }) => name), metrics, rows }));

describe('shards put together', () => {
  test('are the whole to the byte, however many they are and in whatever order', () => {
    const property = fc.property(
      rowsOf(seeds.length),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(8),
      (rows, parts, turn) => {
        const files = filesOf(rows, parts);
        const k = turn % parts;
        expect(printed([...files.slice(k), ...files.slice(0, k)].reverse())).toBe(whole(rows));
      },
    );
    fc.assert(property, { numRuns: 40 });
  });

  test('may stand in one file, a line each, with a mark in front and whatever ends of lines', () => {
    const text = `\uFEFF${filesOf(someRows, 3)
      .map((file) => file.text)
      .join('\r\n')}\n`;
    expect(printed([{ file: 'all.jsonl', text }])).toBe(whole(someRows));
  });

  test('may have been laid out anew by a tool', () => {
    const files = filesOf(someRows, 2).map(({ file, text }) => ({
      file,
      text: JSON.stringify(JSON.parse(text), null, 2),
    }));
    expect(printed(files)).toBe(whole(someRows));
  });
});

describe('a shard is refused', () => {
  const [one, two, three] = filesOf(someRows, 3) as [File, File, File];
  const changed = (changes: Partial<Shard>): File => ({
    file: 'odd.json',
    text: writeShard(shardOf(someRows, 2, 3, changes)),
  });

  const cases: [string, File[], RegExp][] = [
    ['that is missing', [one, three], /^: --merge: Missing: 2\/3/],
    [
      'that comes twice',
      [one, two, three, { ...two, file: 'again.json' }],
      /^again\.json: part: Shard 2\/3 is in 2\.json/,
    ],
    [
      'of another scenario',
      [one, changed({ scenario: 'other' }), three],
      /^odd\.json: scenario: .* other, not of small/,
    ],
    [
      'of the scenario as it was before',
      [one, changed({ scenarioPrint: 'f' }), three],
      /^odd\.json: scenario: .*contents/,
    ],
    ['of another length', [one, changed({ days: 20 }), three], /^odd\.json: days: It has 20 days, not 21/],
    [
      'of other seeds',
      [one, changed({ seeds: seeds.map((s) => `${s}0`) }), three],
      /^odd\.json: seeds: .*10\.\.70, not of 1\.\.7/,
    ],
    [
      'of other arms',
      [one, changed({ arms: plan.arms.map((arm) => ({ ...arm, name: `${arm.name}!` })) }), three],
      /^odd\.json: arms: Its policies are nothing!, 收费!, not nothing, 收费/,
    ],
    [
      'of a policy that was changed',
      [one, changed({ arms: [plan.arms[0], { ...plan.arms[1], policyPrint: 'f' }] }), three],
      /^odd\.json: arms: Other contents of the policies 收费/,
    ],
    [
      'of another division',
      [one, { file: 'odd.json', text: writeShard(shardOf(someRows, 2, 4)) }, three],
      /^odd\.json: part: It is one of 4 shards, not of 3/,
    ],
    ['of another model', [one, changed({ engine: '1.0.0' }), three], /^odd\.json: engine: .*1\.0\.0.*/],
    [
      'with other metrics',
      [one, changed({ metrics: plan.metrics.map((id) => `${id}!`) }), three],
      /^odd\.json: metrics: /,
    ],
    [
      'that is a result',
      [one, { file: 'odd.json', text: whole(someRows) }, three],
      /^odd\.json: : This is not what --shard prints/,
    ],
    ['that is empty', [one, { file: 'odd.json', text: '' }, three], /^odd\.json: : .*cut or damaged/],
    [
      'of a format to come',
      [one, { file: 'odd.json', text: two.text.replace('"format":1', '"format":2') }, three],
      /^odd\.json: format: /,
    ],
  ];
  test.each(cases)('%s, and nothing else is said', (_, files, line) => {
    expect(problemsOf(files)).toEqual([expect.stringMatching(line) as string]);
  });

  test('with its line where a file holds several', () => {
    const text = [one.text, two.text.slice(0, -9), three.text].join('\n');
    expect(problemsOf([{ file: 'all.jsonl', text }])).toEqual(['all.jsonl: line 2: The file was cut or damaged.']);
  });

  test('the odd one is named, not those that agree, also where it comes first', () => {
    const files = [{ file: 'odd.json', text: writeShard(shardOf(someRows, 1, 3, { days: 20 })) }, two, three];
    expect(problemsOf(files)).toEqual([expect.stringMatching(/^odd\.json: days: .*as against 2\.json/) as string]);
  });

  test('of an old model says which this one is', () => {
    expect(problemsOf([changed({ engine: '1.0.0' })])[0]).toContain(ENGINE);
  });

  test('wherever it was cut or changed: never another result, never an error', () => {
    const files = filesOf(someRows, 2) as [File, File];
    const right = whole(someRows);
    const { text } = files[0];
    const hurt = fc.oneof(
      fc.nat(text.length - 1).map((end) => text.slice(0, end)),
      fc
        .tuple(fc.nat(text.length - 1), fc.constantFrom(...Array.from('0123456789-e.,[]{}":a ')))
        .map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1)),
      fc.tuple(fc.nat(text.length - 1), fc.nat(20)).map(([at, n]) => text.slice(0, at) + text.slice(at + n)),
    );
    const property = fc.property(hurt, (broken) => {
      expect([right, 'refused']).toContain(printed([{ file: 'broken.json', text: broken }, files[1]]));
      if (broken !== text && broken.trim() !== text)
        expect(problemsOf([{ file: 'broken.json', text: broken }])).not.toEqual([]);
    });
    fc.assert(property, { numRuns: 400 });
  });

  test('that was forged to look whole is held against its own seeds, arms and metrics', () => {
    const short = shardOf(someRows, 1, 1);
    for (const rows of [
      short.rows.slice(1),
      short.rows.map((r) => r.slice(1)),
      short.rows.map((r) => r.map((v) => v.slice(1))),
    ]) {
      expect(problemsOf([{ file: 'f', text: writeShard({ ...short, rows }) }])).toHaveLength(1);
    }
    expect(problemsOf([{ file: 'f', text: writeShard({ ...short, part: 2 }) }])).toHaveLength(1);
    expect(problemsOf([{ file: 'f', text: writeShard({ ...short, days: 1e9 }) }])).toHaveLength(1);
  });
});
