import { describe, expect, test } from 'vitest';
import { adHocGroups, aliveAfter, HORIZON } from './adHocGroups.ts';

const groups = adHocGroups('groups of a test');

describe('ad-hoc groups', () => {
  test('are two hundred of a handful to a few dozen people, half of them for an event', () => {
    const sizes = groups.map(({ size }) => size).sort((x, y) => x - y);
    expect(groups).toHaveLength(200);
    expect(groups.filter(({ event }) => event)).toHaveLength(100);
    expect(sizes[0]).toBeGreaterThanOrEqual(3);
    expect(sizes[100]).toBeGreaterThanOrEqual(14);
    expect(sizes[100]).toBeLessThanOrEqual(18);
  });

  test('of an event alone have an end of their purpose', () => {
    for (const { event, purpose } of groups) expect(purpose > 0).toBe(event);
  });

  test('never come back to life', () => {
    const alive = Array.from({ length: HORIZON }, (_, day) => aliveAfter(groups, day));
    expect(alive.every((share, day) => day === 0 || share <= alive[day - 1])).toBe(true);
    // One in seven is silent after its first day (B1.7: 15 %).
    expect(alive[0]).toBeGreaterThan(0.8);
  });

  test('for an event fall silent sooner than those for people', () => {
    const left = (event: boolean) =>
      aliveAfter(
        groups.filter((group) => group.event === event),
        30,
      );
    expect(left(true)).toBeLessThan(left(false));
  });

  test('of one seed are drawn once', () => {
    expect(adHocGroups('groups of a test')).toBe(groups);
  });
});
