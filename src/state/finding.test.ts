import { expect, test } from 'vitest';
import { finding } from './finding.ts';
import type { Tally } from './tally.ts';

const tallied = (quit: number, ads: number): Tally => ({
  present: 237,
  founders: 300,
  joined: 300,
  quit,
  removed: 4,
  dissolved: 0,
  byCause: { ads, flood: quit - ads, value: 0, push: 0, conflict: 0, life: 0 },
  byRole: [],
  muted: 0,
  leaving: 0,
});

test('the sentence counts those who quit and names what most of them left over', () => {
  expect(finding(tallied(59, 27), 23)).toEqual({
    zh: '23 天走了 59 人，一半以上因为刷屏',
    en: '59 quit in 23 days, over half of them over flooding',
  });
  expect(finding(tallied(60, 55), 23).zh).toBe('23 天走了 60 人，几乎都因为广告');
});

test('few quits are not worth a cause, none is said plainly', () => {
  expect(finding(tallied(3, 3), 5).en).toBe('3 quit in 5 days');
  expect(finding(tallied(0, 0), 5).zh).toBe('5 天过去，没有人退群');
});
