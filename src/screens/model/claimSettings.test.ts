import { expect, test } from 'vitest';
import { allClaims } from '../../validation/claims.ts';
import { strategies } from '../../strategies/index.ts';
import { claimSettings } from './claimSettings.ts';

test('what a claim sets is said in both languages', () => {
  const { params } = strategies.get('contentCalendar')!;
  expect(claimSettings(params, { question: true, teaser: false, quality: 80, holds: 'cases' })).toEqual({
    zh: '话题：链接人（周五下午）；不做直播预告：活动（周六晚）；用心程度 80 %；干货给什么：案例',
    en: 'Question: links (Fri afternoon); without: Live teaser: activity (Sat evening); Quality 80 %; Knowledge gives: Cases',
  });
});

test('nothing that a claim sets is left unsaid', () => {
  for (const { strategy, params = {} } of allClaims()) {
    const said = claimSettings(strategies.get(strategy)!.params, params);
    expect(said.en.split('; ').filter(Boolean), strategy).toHaveLength(Object.keys(params).length);
  }
});
