import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { act, small, tell } from '../../test/support.ts';
import { quantile } from '../analysis/quantile.ts';
import type { Comparison } from '../compare/comparison.ts';
import { main } from './cli.ts';
import { retentionAt, retentionCurve } from './retention.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const days = 31;
const scenario = small({ days, interventions: [act('adBoard', 1)] });
const good = file('good.json', scenario);
const rules = [act('groupRules', 2)];
const fee = [act('groupRules', 2), act('redPacketAdFee', 4, { fee: 200 })];
const nothing = file('nothing.json', []);
const ruled = file('rules.policy.json', { format: 1, interventions: rules });
const feed = file('f.json', { format: 1, title: { zh: '收费', en: 'Ad fee' }, interventions: fee });
const arms = ['--compare', nothing, ruled, feed];

interface Told {
  code: number;
  out: string[];
  err: string[];
}

async function sim(...args: string[]): Promise<Told> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err: err.flatMap((text) => text.split('\n')) };
}

const resultOf = ({ out }: Told): Comparison => JSON.parse(out[0]) as Comparison;

describe('a comparison', () => {
  let told: Told;
  let result: Comparison;
  beforeAll(async () => {
    told = await sim(good, ...arms, '--seeds', '1..6');
    result = resultOf(told);
  });

  test('prints one object: scenario, seeds, arms with their metrics, contrasts with the first arm', () => {
    expect([told.code, told.out.length]).toEqual([0, 1]);
    expect(Object.keys(result)).toEqual(['scenario', 'seeds', 'arms', 'contrasts']);
    expect(result.scenario).toBe('small');
    expect(result.seeds).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const arm of result.arms) {
      expect(Object.keys(arm)).toEqual(['name', 'metrics']);
      for (const spread of Object.values(arm.metrics)) expect(Object.keys(spread)).toEqual(['median', 'low', 'high']);
    }
    for (const contrast of result.contrasts) {
      expect(Object.keys(contrast)).toEqual(['a', 'b', 'metric', 'median', 'low', 'high', 'probability']);
    }
  });

  test('names the arms by title, else by file, in the order given, and holds each against the first', () => {
    expect(result.arms.map(({ name }) => name)).toEqual(['nothing', 'rules', 'Ad fee']);
    const pairs = new Set(result.contrasts.map(({ a, b }) => `${b} - ${a}`));
    expect([...pairs]).toEqual(['rules - nothing', 'Ad fee - nothing']);
    const metrics = Object.keys(result.arms[0].metrics);
    expect(result.contrasts.map(({ metric }) => metric)).toEqual([...metrics, ...metrics]);
  });

  test('says of each arm what its runs say alone, and of each contrast what their differences say', () => {
    const retention = (interventions: typeof fee) =>
      result.seeds.map((seed) => {
        const world = tell(scenario, { seed, interventions });
        return retentionAt(world, retentionCurve(world), 30)!;
      });
    const [idle, charged] = [retention([]), retention(fee)];
    const sorted = charged.toSorted((a, b) => a - b);
    expect(result.arms[2]?.metrics.retention30).toEqual({
      median: quantile(sorted, 0.5),
      low: quantile(sorted, 0.05),
      high: quantile(sorted, 0.95),
    });
    const differences = charged.map((value, k) => value - idle[k]).sort((a, b) => a - b);
    const contrast = result.contrasts.find(({ b, metric }) => b === 'Ad fee' && metric === 'retention30')!;
    expect(contrast.median).toBe(quantile(differences, 0.5));
    expect(contrast.low).toBeGreaterThanOrEqual(differences[0]);
    expect(contrast.low).toBeLessThanOrEqual(contrast.median);
    expect(contrast.high).toBeGreaterThanOrEqual(contrast.median);
    const points = differences.reduce((all, x) => all + (x > 0 ? 1 : x === 0 ? 0.5 : 0), 0);
    expect(contrast.probability).toBe(points / differences.length);
  });

  test('counts as better what is less of what one wants less of', () => {
    const of = (metric: string) =>
      result.contrasts.find((contrast) => contrast.b === 'Ad fee' && contrast.metric === metric)!;
    expect(of('staffHours').median).toBeGreaterThan(0);
    expect(of('staffHours').probability).toBe(0);
    expect(of('adShare').median).toBeLessThan(0);
    expect(of('adShare').probability).toBeGreaterThan(0.5);
  });

  test('of shards is the same to the byte, however they are divided', async () => {
    for (const parts of [1, 2, 4, 7]) {
      const shards: string[] = [];
      for (let part = parts; part >= 1; part--) {
        const { code, out } = await sim(good, ...arms, '--seeds', '1..6', '--shard', `${part}/${parts}`);
        expect([code, out.length]).toEqual([0, 1]);
        shards.push(file(`${part}-of-${parts}.json`, out[0]));
      }
      expect(await sim('--merge', ...shards)).toEqual({ code: 0, out: told.out, err: [] });
    }
  });
});

test('a policy against itself shows no difference, and arms called alike get numbers', async () => {
  const { arms: named, contrasts } = resultOf(
    await sim(good, '--compare', feed, feed, '--seed', '晚上好', '--days', '9'),
  );
  expect(named.map(({ name }) => name)).toEqual(['Ad fee', 'Ad fee (2)']);
  for (const contrast of contrasts) {
    expect(contrast).toMatchObject({ a: 'Ad fee', b: 'Ad fee (2)', median: 0, low: 0, high: 0, probability: 0.5 });
  }
});

test('a run too short for a metric leaves it out', async () => {
  const short = resultOf(await sim(good, ...arms, '--seed', '1', '--days', '13'));
  expect(short.seeds).toEqual(['1']);
  expect(Object.keys(short.arms[0].metrics)).toEqual(expect.arrayContaining(['retention7', 'retentionEnd', 'quits']));
  expect(Object.keys(short.arms[0].metrics)).not.toEqual(expect.arrayContaining(['retention30']));
  expect(short.arms[0].metrics.retention14).toBeUndefined();
});

test('--help says what the fields mean', async () => {
  const { code, out, err } = await sim('--help');
  expect([code, err]).toEqual([0, []]);
  for (const word of ['--compare', '--shard', '--merge', 'median', 'probability', '95 %'])
    expect(out[0]).toContain(word);
});

describe('bad input', () => {
  const shard = (name: string, ...args: string[]) =>
    sim(good, ...arms, '--days', '2', ...args).then(({ out }) => file(name, out[0]));
  const broken = file('broken.json', [{ strategy: 'magic', from: 1 }]);
  const faulty = file('faulty.json', {
    format: 1,
    interventions: [act('groupRules', 1), { strategy: 'redPacketAdFee', from: 1, params: { fee: 501 } }],
  });
  const homeless = file('homeless.json', [{ strategy: 'groupRules', from: 1, group: 'elsewhere' }]);
  const cases: [string, () => string[] | Promise<string[]>, RegExp[]][] = [
    ['no seeds', () => [good, ...arms], [/^sim: --seeds: /]],
    ['no scenario', () => [...arms, '--seed', '1'], [/^sim: SCENARIO\.json: /]],
    ['a single policy', () => [good, '--compare', nothing, '--seed', '1'], [/^sim: --compare: found 1 file; /]],
    [
      'nine policies',
      () => [good, '--compare', ...Array<string>(9).fill(nothing), '--seed', '1'],
      [/^sim: --compare: found 9 files; /],
    ],
    ['no policies', () => [good, '--compare', '--seed', '1'], [/^sim: --compare: a value must follow/]],
    ['a policy beside', () => [good, ...arms, '--seed', '1', '--policy', nothing], [/^sim: --policy: /]],
    ['a chat log', () => [good, ...arms, '--seed', '1', '--chatlog', 'x'], [/^sim: --chatlog: /]],
    ['a shard of a single run', () => [good, '--seed', '1', '--shard', '1/2'], [/^sim: --shard: /]],
    ...['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '1/10001'].map((text): (typeof cases)[number] => [
      `shard ${text}`,
      () => [good, ...arms, '--seeds', '1..4', '--shard', text],
      [/^sim: --shard: /],
    ]),
    [
      'policies that the scenario cannot carry, all of them said',
      () => [good, '--compare', nothing, broken, faulty, homeless, '--seed', '1'],
      [/broken\.json: 0\.strategy: /, /faulty\.json: interventions\.1\.params\.fee: /, /homeless\.json: 0\.group: /],
    ],
    [
      'a policy that is not there',
      () => [good, '--compare', nothing, 'none.json', '--seed', '1'],
      [/none\.json: file: /],
    ],
    ['nothing to merge', () => ['--merge'], [/^sim: --merge: a value must follow/]],
    ['a merge with a scenario', () => [good, '--merge', nothing], [/good\.json: does not go with --merge/]],
    ['a merge with seeds', () => ['--merge', nothing, '--seeds', '1..2'], [/^sim: --seeds: does not go with --merge/]],
    ['a merge of other files', () => ['--merge', nothing], [/nothing\.json: file: .*--shard/]],
    [
      'a shard missing',
      async () => ['--merge', await shard('m1.json', '--seeds', '1..2', '--shard', '1/2')],
      [/^sim: --merge: Missing: 2\/2\. /],
    ],
    [
      'shards of different seeds',
      async () => [
        '--merge',
        await shard('a1.json', '--seeds', '1..2', '--shard', '1/2'),
        await shard('a2.json', '--seeds', '1..3', '--shard', '2/2'),
      ],
      [/a2\.json: seeds: .*1\.\.3, not of 1\.\.2.* Run this shard again/],
    ],
  ];

  test.each(cases)('%s: exit 2, nothing on standard output, one line a problem', async (_, args, expected) => {
    const { code, out, err } = await sim(...(await args()));
    expect([code, out]).toEqual([2, []]);
    for (const line of expected)
      expect(
        err.some((text) => line.test(text)),
        `${String(line)} in ${err.join(' | ')}`,
      ).toBe(true);
    for (const text of err) expect(text).toMatch(/^[^:]+: [^:]+: \S/);
    expect(err.join('\n')).not.toMatch(/\n\s+at |Error:/);
  });
});
