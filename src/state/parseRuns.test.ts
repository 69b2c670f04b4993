import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedRun, scenarioOf } from '../../test/savedRun.ts';
import { parseRun } from './parseRun.ts';
import { parseRuns, type ParsedRuns } from './parseRuns.ts';
import { looksLikeRun, writeRun } from './runFile.ts';
import { recordOf, writeRuns } from './runsFile.ts';

const act = { strategy: 'redPacketAdFee', from: 1, params: { fee: 200, to: 'group', announced: true } };
const plain = savedRun({ engine: '2.1.0' });
const labelled = savedRun({
  id: 'two',
  scenario: scenarioOf('healthy-hobby'),
  timeline: { decisions: [{ at: 1440, policy: [{ strategy: 'groupRules', from: 1, params: {} }] }], furthest: 9000 },
  name: '先立规矩',
  note: '第二次试',
  pinned: true,
  hidden: true,
});

function changed(change: (runs: Record<string, unknown>[], file: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeRuns([plain, labelled])) as Record<string, unknown> & {
    runs: Record<string, unknown>[];
  };
  change(file.runs, file);
  return JSON.stringify(file);
}
const pathsOf = (parsed: ParsedRuns): string[] => (parsed.ok ? [] : parsed.problems.map(({ path }) => path));

test('what is written is read again, with what was said of each run, hidden ones too', () => {
  const parsed = parseRuns(writeRuns([plain, labelled]));
  if (!parsed.ok) throw new Error('refused');
  expect(parsed.refused).toEqual([]);
  const [first, second] = parsed.arrivals;
  expect(first).toEqual({ run: { ...recordOf(plain), id: 'one', savedAt: 1000 }, minute: plain.minute });
  expect(second.run).toMatchObject({ id: 'two', name: '先立规矩', note: '第二次试', pinned: true, hidden: true });
  expect(second.run.decisions.map(({ strategy }) => strategy)).toEqual(['groupRules']);
});

test('the file of one run is a file of runs too', () => {
  const { minute } = plain;
  const parsed = parseRuns(writeRun({ ...recordOf(plain), decisions: [act] }, minute));
  expect(parsed).toMatchObject({
    ok: true,
    refused: [],
    arrivals: [{ minute, run: { seed: plain.seed, decisions: [act] } }],
  });
});

test('a bad run is refused with its place, name and reasons; the good ones are taken', () => {
  const parsed = parseRuns(
    changed(([, second]) => {
      second['days'] = -1;
      second['colour'] = 'red';
    }),
  );
  if (!parsed.ok) throw new Error('refused');
  expect(parsed.arrivals.map(({ run }) => run.id)).toEqual(['one']);
  expect(parsed.refused.map(({ place, name, problems }) => [place, name, problems.map(({ path }) => path)])).toEqual([
    ['runs.1', '先立规矩', ['colour', 'days']],
  ]);
});

test('a file of another kind or shape is refused as a whole, with the place', () => {
  expect(pathsOf(parseRuns(changed((_, file) => (file['format'] = 9))))).toEqual(['format']);
  expect(pathsOf(parseRuns(changed((_, file) => (file['extra'] = 1))))).toEqual(['extra']);
  expect(pathsOf(parseRuns(changed((_, file) => (file['runs'] = []))))).toEqual(['runs']);
  expect(pathsOf(parseRuns(JSON.stringify(plain.scenario)))).toEqual(['app']);
});

test('no text makes it throw', () => {
  const text = writeRuns([plain, labelled]);
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 5 }), (at, other) => {
      parseRuns(text.slice(0, at) + other + text.slice(at + other.length));
    }),
    { numRuns: 40 },
  );
  for (const other of ['', 'null', '[]', '{"app":"qunpan-runs"}', '{"app":"qunpan-runs","format":1,"runs":[null,[]]}'])
    expect(parseRuns(other)).not.toMatchObject({ arrivals: [{}] });
});

test('where one run is asked for, a file of several says where it belongs', () => {
  const text = writeRuns([plain]);
  expect(looksLikeRun(text)).toBe(true);
  expect(parseRun(text)).toMatchObject({ ok: false, problems: [{ remedy: { en: 'Import it under Runs.' } }] });
});
