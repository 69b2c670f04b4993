import { describe, expect, it } from 'vitest';
import { hasRoom, namedEvery, weeks } from './weeks.ts';

describe('weeks', () => {
  it('begin on Monday, the first on the first day whatever it is', () => {
    expect(weeks(15, 0).map((mark) => mark.day)).toEqual([0, 7, 14]);
    expect(weeks(15, 5).map((mark) => mark.day)).toEqual([0, 2, 9]);
  });

  it('lose their names before they touch', () => {
    expect(namedEvery(100, '第 13 周')).toBe(1);
    expect(namedEvery(24, '第 52 周')).toBe(4);
    const marks = weeks(15, 6);
    expect([hasRoom(marks, 0, 15, 14), hasRoom(marks, 1, 15, 14)]).toEqual([false, true]);
  });
});
