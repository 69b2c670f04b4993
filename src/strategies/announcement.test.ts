import { expect, test } from 'vitest';
import { ATTENTION, PART, PARTS, STATUS } from '../engine/codes.ts';
import { act, countRows, small, sum, tell } from '../../test/support.ts';

const SEEDS = ['a', 'b', 'c', 'd'];

test('mention-all wakes even the muted', () => {
  // Half past eleven at night: hardly anybody would look by himself.
  const at = 3 * 1440 + 1410;
  const awake = (mentionAll: boolean): number =>
    sum(
      SEEDS.map((seed) => {
        const interventions = [act('announcement', '3 23:30', { mentionAll })];
        const group = tell(small(), { seed, interventions, watch: [], days: 4 }).groups[0];
        return countRows(group, (c, row) => c.attention[row] !== ATTENTION.open && c.openedAt[row] >= at);
      }),
    );
  expect(awake(true)).toBeGreaterThan(2 * awake(false) + 5);
});

test('four mention-alls in a day annoy more than four times as much as one', () => {
  const annoyance = (...hours: number[]): number =>
    sum(
      SEEDS.map((seed) => {
        const interventions = hours.map((hour) => act('announcement', `3 ${hour}:00`, { mentionAll: true }));
        const { members } = tell(small(), { seed, interventions, watch: [], days: 4 }).groups[0];
        const c = members.columns;
        let push = 0;
        for (let row = 0; row < members.size; row++) {
          if (c.status[row] === STATUS.present) push -= c.mean[row * PARTS + PART.push];
        }
        return push;
      }),
    );
  const none = annoyance();
  const once = annoyance(10) - none;
  expect(once).toBeGreaterThan(0);
  expect(annoyance(10, 13, 16, 19) - none).toBeGreaterThan(4.5 * once);
});

test('what is announced in words stays pinned over the chat', () => {
  const pinned = (text: string) =>
    tell(small(), { interventions: [act('announcement', 2, { text })], watch: [], days: 3 }).groups[0].notice?.zh;
  expect(pinned('周五停水')).toBe('周五停水');
  expect(pinned('')).toBeUndefined();
});
