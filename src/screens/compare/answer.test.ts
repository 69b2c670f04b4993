import { expect, test } from 'vitest';
import { metrics } from '../../compare/metrics.ts';
import type { Judged } from '../../compare/summary.ts';
import type { Answer } from '../../compare/verdict.ts';
import { Language } from '../../i18n/language.svelte.ts';
import { ANSWERS, evidence, finding, ranking, SIGNS } from './answer.ts';

const retention = metrics.find(({ id }) => id === 'retention30')!;
const judged = (answer: Answer, more = 0, [low, high] = [-0.01, 0.09]): Judged => ({
  contrast: { median: 0.052, low: 0.031, high: 0.07, probability: 0.85, seeds: 1200 },
  verdict: { answer, low, high, more },
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

test('where the sign of a difference is known and its worth is not, the headline says so', () => {
  const open = (metric: typeof retention, bounds: [number, number], more = 20) =>
    both((language) => finding(judged('unknown', more, bounds), metric, 'Rules', language));
  expect(open(retention, [0.011, 0.041])).toEqual([
    '「Rules」有好处，够不够还说不准：大约再跑 20 组',
    'Rules does some good; whether enough, about 20 more seeds will tell',
  ]);
  expect(open(retention, [0.011, 0.041], Infinity)[0]).toBe('「Rules」有好处，够不够还说不准：再跑一万组也未必够');
  expect(open(retention, [-0.041, -0.011])[1]).toMatch(/^Rules does some harm; whether much/);
  const quits = metrics.find(({ id }) => id === 'quits')!;
  expect(open(quits, [3, 30])[1]).toContain('harm');
  expect(open(quits, [-30, -3])[1]).toContain('good');
});

test('three arms and more are told from the best to the worst, by the direction of the metric; two are not', () => {
  const arms = [
    { name: 'A', median: 0.5 },
    { name: 'B', median: 0.7 },
    { name: 'C', median: 0.6 },
  ];
  const adShare = metrics.find(({ id }) => id === 'adShare')!;
  expect(both((language) => ranking(arms, retention, language))).toEqual([
    '30 天留存率的中位数，从好到差：70.0% B、60.0% C、50.0% A',
    'Medians of 30-day retention, from best to worst: 70.0% B, 60.0% C, 50.0% A',
  ]);
  expect(both((language) => ranking(arms, adShare, language))[1]).toMatch(/: 50\.0% A, 60\.0% C, 70\.0% B$/);
  expect(both((language) => ranking(arms.slice(1), retention, language))).toEqual(['', '']);
  const tied = [...arms, { name: 'D', median: 0.6004 }];
  expect(both((language) => ranking(tied, retention, language))[1]).toMatch(/: 70\.0% B, 60\.0% D = C, 50\.0% A$/);
  const same = arms.map(({ name }) => ({ name, median: 0.5 }));
  expect(both((language) => ranking(same, retention, language))).toEqual(['', '']);
});

test('while it cannot be told, the interval that decides is told beside the one of the median', () => {
  const [zh, en] = both((language) => evidence(judged('unknown', 20, [0.011, 0.041]), retention, 'Rules', language));
  expect(zh).toMatch(/；判定看的是看多少次都有效的 95% 区间：\+1\.1 至 \+4\.1。$/);
  expect(en).toMatch(/; what decides is the 95% interval that holds however often one looks: \+1\.1 to \+4\.1\.$/);
  expect(
    both((language) => evidence(judged('unknown', 20, [-Infinity, Infinity]), retention, 'Rules', language))[1],
  ).not.toContain('95%');
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
