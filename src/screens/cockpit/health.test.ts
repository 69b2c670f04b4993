import { describe, expect, test } from 'vitest';
import { observers } from '../../observers/index.ts';
import { DEGREES, diagnosis, ELEMENTS, marks, STEPS, TIERS, verdictOf } from './health.ts';

/** A week of a group of 100 that does well, with some figures set otherwise. */
function week(changes: Record<string, number> = {}): Record<string, number[]> {
  const day = {
    present: 100,
    messages: 20,
    returning: 0.6,
    participants: 3,
    activityConversion: 0.3,
    contentReach: 0.5,
    contentTakenUp: 0.4,
    lifeStage: 2,
    staffLoad: 0.5,
    dead: 0,
    crisis: 0,
    ...changes,
  };
  return Object.fromEntries(Object.entries(day).map(([id, n]) => [id, Array<number>(7).fill(n)]));
}

describe('the check-up', () => {
  test('reads only measures that exist', () => {
    const ids = [
      ...TIERS.map((id) => `tiers.${id}`),
      ...STEPS.map((id) => `ladder.${id}`),
      ...DEGREES.map((id) => `degree.${id}`),
      ...ELEMENTS.map((id) => `element.${id}`),
      ...Object.keys(week()),
    ];
    expect(ids.filter((id) => !observers.has(id))).toEqual([]);
  });

  test('a mark is met from its threshold on, missed below, and unknown where nothing was done for it', () => {
    expect(marks(week()).map(verdictOf)).toEqual(['met', 'met', 'met', 'met']);
    expect(marks(week({ messages: 7, returning: 0.44 })).map(verdictOf)).toEqual(['missed', 'missed', 'met', 'met']);
    expect(marks(week({ participants: 0, contentReach: 0 })).map(verdictOf)).toEqual([
      'met',
      'met',
      'unknown',
      'unknown',
    ]);
    expect(marks({}).map(verdictOf)).toEqual(Array(4).fill('unknown'));
  });

  test('names what burns first, then what is worn out, then the mark furthest off', () => {
    const zh = (changes: Record<string, number>) => diagnosis(week(changes)).zh;
    expect(zh({ crisis: 0.4, staffLoad: 1 })).toContain('舆情');
    expect(zh({ staffLoad: 1, dead: 0.3 })).toContain('人手');
    expect(zh({ dead: 0.3 })).toContain('30 人名存实亡');
    expect(zh({ messages: 7, returning: 0.1 })).toContain('差得最多的是「7 日回访」');
    expect(zh({})).toContain('都达标');
    expect(diagnosis({}).zh).toContain('刚开局');
  });
});
