import { expect, test } from 'vitest';
import { metrics } from '../../compare/metrics.ts';
import type { Judged } from '../../compare/summary.ts';
import type { Answer } from '../../compare/verdict.ts';
import { Language } from '../../i18n/language.svelte.ts';
import { ANSWERS, evidence, finding, SIGNS } from './answer.ts';

const retention = metrics.find(({ id }) => id === 'retention30')!;
const judged = (answer: Answer, more = 0): Judged => ({
  contrast: { median: 0.052, low: 0.031, high: 0.07, probability: 0.85, seeds: 1200 },
  verdict: { answer, low: 0, high: 0, more },
});
const both = (tell: (language: Language) => string): string[] =>
  ['zh', 'en'].map((locale) => tell(new Language([locale])));
const found = (answer: Answer, more?: number): string[] =>
  both((language) => finding(judged(answer, more), retention, 'Rules', language));

test('an answer names the policy, the metric and the difference; no difference worth having names no winner', () => {
  expect(found('better')).toEqual([
    '「Rules」更好：30 天留存率 +5.2 个百分点',
    'Rules is better: 30-day retention +5.2 points',
  ]);
  expect(found('worse')).toEqual([
    '「Rules」更差：30 天留存率 +5.2 个百分点',
    'Rules is worse: 30-day retention +5.2 points',
  ]);
  expect(found('same')).toEqual([
    '没有值得要的差别：30 天留存率 +5.2 个百分点',
    'No difference worth having: 30-day retention +5.2 points',
  ]);
});

test('what cannot be told yet tells no difference, only how many seeds it would take', () => {
  expect(found('unknown', 1300)).toEqual(['还说不准，大约再跑 1,300 组', 'Cannot tell yet: about 1,300 more seeds']);
  expect(found('unknown', Infinity)).toEqual([
    '说不准：再跑一万组也未必够',
    'Cannot tell: even ten thousand seeds might not do',
  ]);
});

test('below it stands what it rests on: difference, interval, seeds and in how many it is better', () => {
  expect(both((language) => evidence(judged('better'), retention, 'Rules', language))).toEqual([
    '差的中位数 +5.2 个百分点，90% 区间 +3.1 至 +7.0；1,200 组里有 85% 的组「Rules」更好。',
    'Median difference +5.2 points, 90% interval +3.1 to +7.0; in 85% of 1,200 seeds Rules is better.',
  ]);
});

test('of too few seeds no interval is told, nor in how many it is better', () => {
  const few = judged('unknown');
  few.contrast.seeds = 4;
  const [zh, en] = both((language) => evidence(few, retention, 'Rules', language));
  expect(zh).toBe('才 4 组，差的中位数 +5.2 个百分点；太少，还给不出区间。');
  expect(en).not.toMatch(/90%|85%/);
  few.contrast.seeds = 5;
  expect(both((language) => evidence(few, retention, 'Rules', language))[1]).toContain('90% interval');
});

test('no two answers share a sign or a word', () => {
  const answers: readonly Answer[] = ['better', 'worse', 'same', 'unknown'];
  for (const each of [SIGNS, answers.map((answer) => ANSWERS[answer].zh), answers.map((answer) => ANSWERS[answer].en)])
    expect(new Set(Object.values(each)).size).toBe(answers.length);
});
