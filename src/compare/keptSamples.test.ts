import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../test/comparisons.ts';
import { parsePolicy } from '../scenario/parse.ts';
import { COMPARISON_FORMAT } from './comparisonFile.ts';
import { openComparison } from './openComparison.ts';

/**
 * Files, links and codes as earlier versions wrote them: they are never written anew. A format that changes gets a step in its migration and
 * samples of its own beside these; what may be added here is only what a step makes of an old file.
 */
const samples = readdirSync('test/samples');
const read = (name: string) => readFileSync(`test/samples/${name}`, 'utf8');
const open = async (name: string) => {
  const opened = await openComparison(read(name), builtIn);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.comparison;
};

const rules = { strategy: 'groupRules', from: 3, params: { announce: 'notice', penalty: 'warnThenRemove' } };
const fee = (rmb: number) => ({
  strategy: 'redPacketAdFee',
  from: '3 09:30',
  params: { announced: true, fee: rmb, to: 'group' },
});
const warning = { strategy: 'warnMember', from: 5, group: 'main', member: 'p7' };
const arms = [
  { title: { zh: '什么都不做', en: 'Do nothing' }, interventions: [] },
  { title: { zh: '群规', en: 'Rules' }, interventions: [rules] },
  { title: { zh: '广告费 100', en: 'Ad fee 100' }, interventions: [rules, fee(100)] },
  { title: { zh: '广告费 200', en: 'Ad fee 200' }, interventions: [rules, fee(200), warning] },
];

describe('what was written once opens for ever:', () => {
  test.each(['comparison-1.json', 'comparison-1.link.txt', 'comparison-1.code.txt'])('%s', async (name) => {
    expect(await open(name)).toMatchObject({
      engine: '2.1.0',
      scenario: { id: 'ad-flooded-industry' },
      seeds: { first: 1, count: 200 },
      arms,
      metric: 'retention30',
      worth: 0.02,
    });
  });

  const own = ['json', 'link.txt', 'code.txt'].map((ending) => `comparison-1-own-scenario.${ending}`);
  test.each(own)('%s', async (name) => {
    expect(await open(name)).toMatchObject({
      scenario: { id: 'small', days: 21, people: [{ role: 'core', count: 5 }, {}, {}, {}, {}, { role: 'advertiser' }] },
      seeds: { first: 501, count: 40 },
      arms: arms.slice(0, 3),
      metric: 'profit',
      worth: 50,
    });
  });

  test('policy-1.policy.json', () => {
    const parsed = parsePolicy(read('policy-1.policy.json'), builtIn('ad-flooded-industry')!);
    expect(parsed).toMatchObject({ ok: true, ...arms[3] });
  });

  test('and every format that ever was has its samples', () => {
    const formats = Array.from({ length: COMPARISON_FORMAT }, (_, k) => k + 1);
    for (const format of formats) {
      for (const ending of ['json', 'link.txt', 'code.txt'])
        expect(samples).toContain(`comparison-${format}.${ending}`);
    }
  });
});
