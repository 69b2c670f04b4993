import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseScenario } from '../scenario/parse.ts';
import { parseRun } from './parseRun.ts';
import { looksLikeRun, writeRun } from './runFile.ts';

const parsed = parseScenario(readFileSync('scenarios/ad-flooded-industry.json', 'utf8'));
if (!parsed.ok) throw new Error('the first scenario does not parse');
const { scenario } = parsed;
const decisions = [{ strategy: 'redPacketAdFee', from: '10 20:41', params: { fee: 200 } }];
const text = writeRun({ engine: '1', scenario, seed: '竹影 4172', decisions, digest: 'abc' }, 33_161);

test('a run written and read again is the same run', () => {
  const back = parseRun(text);
  expect(back).toMatchObject({
    ok: true,
    minute: 33_161,
    run: { scenario, seed: '竹影 4172', decisions, digest: 'abc' },
  });
});

test('a run is told from a scenario', () => {
  expect(looksLikeRun(text)).toBe(true);
  expect(looksLikeRun(JSON.stringify(scenario))).toBe(false);
});

test('what is wrong is named with its place in the run', () => {
  const bad = JSON.parse(text) as { decisions: { params: { fee: number } }[]; days: unknown };
  const [first] = bad.decisions;
  if (first) first.params.fee = -20;
  bad.days = 'many';
  const back = parseRun(JSON.stringify(bad));
  expect(back.ok ? [] : back.problems.map((p) => p.path)).toEqual(['days', 'decisions.0.params.fee']);
});

test('any other text is refused with problems, never thrown', () => {
  for (const other of ['', '[]', 'null', '{"app":"qunpan-run"}', '<script>']) expect(parseRun(other).ok).toBe(false);
});
