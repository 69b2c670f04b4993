import { describe, expect, test } from 'vitest';
import { observers } from '../../observers/index.ts';
import { degreeOf, DEGREES, diagnosis, ELEMENTS, marks, STEPS, TIERS, verdictOf, weekOf } from './health.ts';
import { vitals } from './vitals.ts';

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
    ads: 1,
    commercialShare: 0.1,
    unanswered: 1,
    questionsDue: 4,
    'degree.attitude': 1,
    hoursSpared: 0.5,
    cameBack: 1,
    addedPrivately: 0,
    'quit.push': 0,
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
    expect(marks(week()).map(verdictOf)).toEqual(Array(6).fill('met'));
    expect(marks(week({ messages: 7, returning: 0.44 })).map(verdictOf)).toEqual([
      'missed',
      'missed',
      'met',
      'met',
      'met',
      'met',
    ]);
    expect(marks(week({ participants: 0, contentReach: 0 })).map(verdictOf)).toEqual([
      'met',
      'met',
      'unknown',
      'unknown',
      'met',
      'met',
    ]);
    expect(marks({}).map(verdictOf)).toEqual(Array(6).fill('unknown'));
  });

  test('R15: own offers weigh on the commercial share as ads do, and above 15 % the mark is missed', () => {
    const commercial = (changes: Record<string, number>) => marks(week(changes)).find(({ id }) => id === 'commercial');
    const offers = commercial({ messages: 20, ads: 0, commercialShare: 0.2 });
    expect(offers?.value).toBeCloseTo(0.2, 9);
    expect(offers && verdictOf(offers)).toBe('missed');
    expect(diagnosis(week({ ads: 0, commercialShare: 0.2 })).zh).toContain('差得最多的是「商业消息占比」');
    const busy = { ...week(), messages: [0, 0, 0, 0, 0, 0, 100], commercialShare: [1, 1, 1, 1, 1, 1, 0.1] };
    expect(marks(busy).find(({ id }) => id === 'commercial')?.value).toBeCloseTo(0.1, 9);
  });

  test('holds every figure of the strip, with the same value and mark', () => {
    const board = marks(week());
    for (const { id, value, mark } of vitals(week()))
      expect(board.find((m) => m.id === id)).toMatchObject({ value, mark });
  });

  test('B7.8: questions left unanswered miss the mark above two in five; without any there is nothing to judge', () => {
    const unanswered = (changes: Record<string, number>) =>
      marks(week(changes)).find(({ id }) => id === 'unanswered') ?? expect.fail('no such mark');
    expect(verdictOf(unanswered({ unanswered: 2, questionsDue: 4 }))).toBe('missed');
    expect(diagnosis(week({ unanswered: 4, questionsDue: 4 })).zh).toContain('差得最多的是「没人回应的提问」');
    const none = unanswered({ unanswered: 0, questionsDue: 0 });
    expect([verdictOf(none), none.missing.zh]).toEqual(['unknown', '近 7 天没人提问']);
  });

  test('R30: attitude is not judged where members posted no ads, and is where they did', () => {
    expect(degreeOf(week({ ads: 0 }), 'attitude')).toBeUndefined();
    expect(degreeOf(week({ ads: 2 }), 'attitude')).toBe(1);
    expect(degreeOf(week({ ads: 0, 'degree.attitude': 0 }), 'attitude')).toBe(0);
    expect(degreeOf({}, 'attitude')).toBeUndefined();
  });

  test('R34: a week of hours saved is the sum of its days', () => {
    expect(weekOf(week(), 'hoursSpared')).toBeCloseTo(3.5, 9);
    expect(weekOf({}, 'hoursSpared')).toBeUndefined();
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
