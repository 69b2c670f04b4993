import { describe, expect, it } from 'vitest';
import { dayTicks, LABEL_ROOM, timeScale } from './timeAxis.ts';

const box = { left: 36, right: 554 };

describe('the time axis', () => {
  it('holds the whole scenario from the first minute on', () => {
    const x = timeScale(box, { until: 90, today: 0 });
    expect([x(0), x(90)]).toEqual([36, 554]);
    expect(timeScale(box, { until: 90, today: 23 })(90)).toBe(554);
  });

  it.each([40, 70, 89, 90])('leaves room for labels right of day %i', (today) => {
    const x = timeScale(box, { until: 90, today });
    expect(560 - x(today)).toBeGreaterThanOrEqual(LABEL_ROOM - 1e-9);
  });

  it('survives a drawing without width', () => {
    const x = timeScale({ left: 36, right: 36 }, { until: 90, today: 90 });
    expect(x(90)).toBe(36);
    expect(dayTicks(x, 5).every((tick) => Number.isFinite(tick.day))).toBe(true);
  });

  it('marks the start, the end and round days, and names none beside another or beside today', () => {
    const x = timeScale(box, { until: 90, today: 23 });
    const named = dayTicks(x, 23).filter((tick) => tick.named);
    expect(named.map((tick) => tick.day)).toEqual([0, 60, 90]);
    expect(dayTicks(x, 23).map((tick) => tick.day)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it('names single days of a week-long run', () => {
    const days = dayTicks(timeScale(box, { until: 7, today: 0.5 }), 0.5).map((tick) => tick.day);
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
