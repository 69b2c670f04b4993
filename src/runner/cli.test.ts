import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { act, small, sum, tell } from '../../test/support.ts';
import { digestOf } from '../engine/digest.ts';
import { main } from './cli.ts';

// Many short runs: well under a second each on an idle machine, but machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const days = 9;
const scenario = small({ days, goals: [{ id: 'stay', metric: 'retention', atLeast: 0.5, day: 7 }] });

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const good = file('good.json', scenario);

interface Told {
  code: number;
  runs: Run[];
  err: string[];
}

interface Run {
  seed: string;
  days: number;
  digest: string;
  totals: Record<string, number>;
  quitsByCause: Record<string, number>;
  daily: Record<string, number[]>;
  retention: Record<string, number | null>;
  goals: { id: string; value: number | null; met: boolean | null }[];
  money: Record<string, number>;
}

async function sim(...args: string[]): Promise<Told> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, runs: out.map((line) => JSON.parse(line) as Run), err: err.flatMap((text) => text.split('\n')) };
}

describe('a sound call', () => {
  test('prints one object a seed, with its own seed where none is given', async () => {
    const { code, runs, err } = await sim(good);
    expect({ code, err, seeds: runs.map(({ seed }) => seed) }).toEqual({ code: 0, err: [], seeds: ['small'] });
    expect(Object.keys(runs[0])).toEqual([
      'engine',
      'scenario',
      'seed',
      'days',
      'digest',
      'totals',
      'quitsByCause',
      'daily',
      'retention',
      'goals',
      'money',
    ]);
  });

  test('takes a range of seeds, each a text', async () => {
    const { code, runs } = await sim(good, '--seeds', '3..5', '--days', '2');
    expect(code).toBe(0);
    expect(runs.map(({ seed }) => seed)).toEqual(['3', '4', '5']);
    expect(new Set(runs.map(({ digest }) => digest)).size).toBe(3);
    const [alone] = (await sim(good, '--seed', '4', '--days', '2')).runs;
    expect(alone).toEqual(runs[1]);
  });

  test('a seed may be any text', async () => {
    const { runs } = await sim(good, '--seed', '早上好 1', '--days', '1');
    expect(runs.map(({ seed }) => seed)).toEqual(['早上好 1']);
  });

  test('says what the engine says', async () => {
    const [run] = (await sim(good, '--seed', 'x')).runs;
    const world = tell(scenario, { seed: 'x' });
    expect(run?.digest).toBe(digestOf(world));
    expect(run?.daily.present).toEqual(Array.from(world.daily.present));
  });

  test('sums up what its days say', async () => {
    const [run] = (await sim(good)).runs;
    const { totals, daily, quitsByCause, money } = run;
    for (const column of Object.values(daily)) expect(column).toHaveLength(days);
    for (const flow of ['joined', 'quit', 'removed', 'dissolved', 'messages', 'ads']) {
      expect(totals[flow], flow).toBe(sum(daily[flow]));
    }
    expect(totals.present).toBe(daily.present.at(-1));
    expect(sum(Object.values(quitsByCause))).toBe(totals.quit);
    expect(money.start + money.income - money.cost).toBeCloseTo(money.balance, 2);
  });

  test('runs longer or shorter than the file; what the run is too short for is null', async () => {
    const [long] = (await sim(good, '--days', '31')).runs;
    expect([long?.days, long?.daily.ads?.length, long?.retention.day30]).toEqual([31, 31, expect.any(Number)]);
    const [short] = (await sim(good, '--days', '3')).runs;
    expect([short?.retention.day7, short?.retention.day30]).toEqual([null, null]);
    expect(short?.retention.final).toEqual(expect.any(Number));
    expect(short?.goals).toEqual([{ id: 'stay', value: null, target: 0.5, met: null }]);
    expect(long?.daily.messages?.slice(0, 3)).toEqual(short?.daily.messages);
  });
});

describe('a policy', () => {
  const policy = [act('redPacketAdFee', 4, { fee: 200 })];

  test('may be a bare list, or a titled file, to the same end', async () => {
    const bare = await sim(good, '--policy', file('bare.json', policy));
    const titled = await sim(
      good,
      '--policy',
      file('fee.policy.json', { format: 1, title: '收费', interventions: policy }),
    );
    expect(bare.code).toBe(0);
    expect(titled.runs).toEqual(bare.runs);
    expect(bare.runs[0]?.digest).toBe(digestOf(tell(scenario, { seed: 'small', interventions: policy })));
  });

  test('replaces what the file does; an empty one does nothing', async () => {
    const acting = file('acting.json', { ...scenario, interventions: policy });
    const [run, empty, idle] = [
      await sim(acting),
      await sim(acting, '--policy', file('empty.json', [])),
      await sim(good),
    ];
    expect(run.runs[0]?.digest).not.toBe(idle.runs[0]?.digest);
    expect(empty.runs[0]?.digest).toBe(idle.runs[0]?.digest);
  });

  test('of a day that never comes is doubtful: a warning, and the run goes on', async () => {
    const { code, runs, err } = await sim(good, '--policy', file('late.json', [act('groupRules', 40)]));
    expect([code, runs.length]).toEqual([0, 1]);
    expect(err.join('\n')).toMatch(/late\.json: 0\.from: /);
  });
});

describe('bad input', () => {
  const broken = { ...scenario, days: -1, nonsense: 1 };
  const list = (change: object) => [{ ...act('redPacketAdFee', 2), ...change }];
  const cases: [string, () => string[], RegExp[]][] = [
    ['no file', () => [], [/^sim: SCENARIO\.json: /]],
    ['two files', () => [good, good], [/^sim: .*: only one/]],
    ['a file that is not there', () => [path.join(folder, 'none.json')], [/none\.json: file: /]],
    ['a folder', () => [folder], [/: file: /]],
    ['no JSON', () => [file('text.json', '{"title": ')], [/text\.json: file: |text\.json: .*: /]],
    ['a broken scenario', () => [file('broken.json', broken)], [/broken\.json: days: /, /broken\.json: nonsense: /]],
    [
      'an unknown strategy',
      () => [good, '--policy', file('p1.json', list({ strategy: 'magic' }))],
      [/p1\.json: 0\.strategy: /],
    ],
    [
      'a fee too high',
      () => [good, '--policy', file('p2.json', list({ params: { fee: 501 } }))],
      [/p2\.json: 0\.params\.fee: /],
    ],
    [
      'the same in a titled policy',
      () => [good, '--policy', file('p3.json', { format: 1, interventions: list({ params: { fee: 501 } }) })],
      [/p3\.json: interventions\.0\.params\.fee: /],
    ],
    ['a policy that is not there', () => [good, '--policy', path.join(folder, 'none')], [/none: file: /]],
    ['an unknown option', () => [good, '--speed', '3'], [/^sim: --speed: /]],
    ['an option twice', () => [good, '--seed', '1', '--seed', '2'], [/^sim: --seed: /]],
    ['an option without its value', () => [good, '--seed'], [/^sim: --seed: /]],
    ['both seed and seeds', () => [good, '--seed', '1', '--seeds', '1..2'], [/^sim: --seeds?: /]],
    ['a range that falls', () => [good, '--seeds', '5..3'], [/^sim: --seeds: /]],
    ['a range of words', () => [good, '--seeds', 'a..b'], [/^sim: --seeds: /]],
    ['days out of range', () => [good, '--days', '366'], [/^sim: --days: /]],
    ['no days', () => [good, '--days', '0'], [/^sim: --days: /]],
    ['half a day', () => [good, '--days', '1.5'], [/^sim: --days: /]],
    ['a chat log of several seeds', () => [good, '--seeds', '1..2', '--chatlog', 'x.jsonl'], [/^sim: --chatlog: /]],
    [
      'a chat log in no folder',
      () => [good, '--days', '1', '--chatlog', path.join(folder, 'no', 'x.jsonl')],
      [/^sim: --chatlog: /],
    ],
  ];

  test.each(cases)('%s: exit 2, nothing on standard output, one line a problem, no trace', async (_, args, lines) => {
    const { code, runs, err } = await sim(...args());
    expect(code).toBe(2);
    expect(runs).toEqual([]);
    for (const line of lines)
      expect(
        err.some((text) => line.test(text)),
        `${String(line)} in ${err.join(' | ')}`,
      ).toBe(true);
    for (const text of err) expect(text).toMatch(/^[^:]+: [^:]+: \S/);
    expect(err.join('\n')).not.toMatch(/\n\s+at |Error:/);
  });
});

describe('a chat log', () => {
  interface Line {
    _type: string;
    timestamp?: number;
    sender?: string;
    platformId?: string;
    accountName?: string;
    type?: number;
    content?: string;
    meta?: { groupId: string };
  }
  const read = (place: string): Line[] =>
    readFileSync(place, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  test('of one group is one file: header, members, then messages in order of time from day 0 on', async () => {
    const place = path.join(folder, 'log.jsonl');
    const { runs } = await sim(good, '--chatlog', place);
    const lines = read(place);
    expect(lines[0]?._type).toBe('header');
    const messages = lines.filter(({ _type }) => _type === 'message');
    const times = messages.map(({ timestamp }) => timestamp!);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const start = Date.UTC(2026, 2, 2) / 1000;
    expect(times[0]).toBeGreaterThanOrEqual(start);
    expect(times.at(-1)).toBeLessThan(start + days * 86400);
    const members = new Set(lines.filter(({ _type }) => _type === 'member').map(({ platformId }) => platformId));
    for (const { sender } of messages) expect(sender === 'system' || members.has(sender), sender).toBe(true);
    const said = (pattern: RegExp) =>
      messages.filter(({ sender, content }) => sender === 'system' && pattern.test(content!)).length;
    expect(said(/加入了群聊$/)).toBe(runs[0].totals.joined + 1); // and the operator
    expect(said(/退出了群聊$/)).toBe(runs[0].totals.quit);
    expect(messages.filter(({ sender }) => sender !== 'system')).toHaveLength(runs[0].totals.messages);
    for (const { content } of messages) expect(content?.trim()).not.toBe('');
  });

  test('of several groups is a file each, with the group in its name', async () => {
    const place = path.join(folder, 'many.jsonl');
    const split = file('split.json', [act('splitGroup', 3, { parts: 2 })]);
    expect((await sim(good, '--policy', split, '--chatlog', place)).code).toBe(0);
    expect(existsSync(place)).toBe(false);
    for (const id of ['main', 'main.1', 'main.2']) {
      expect(read(path.join(folder, `many.${id}.jsonl`))[0]?.meta?.groupId).toBe(id);
    }
  });
});
