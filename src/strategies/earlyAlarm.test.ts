import { expect, test } from 'vitest';
import { BY_OPERATOR, KIND } from '../engine/codes.ts';
import { observers } from '../observers/index.ts';
import { act, small, sum, tell } from '../../test/support.ts';

const watch = [observers.get('trust')!];

/** Trust that an event on day 4 takes away by day 6. */
function lost(kind: string, ...interventions: ReturnType<typeof act>[]): number {
  const trust = (events: object[]) =>
    sum(
      ['a', 'b', 'c'].map(
        (seed) => tell(small({ events }), { seed, interventions, watch, days: 6 }).daily.trust.at(-1) ?? 0,
      ),
    );
  return trust([]) - trust([{ kind, at: '4 12:00', group: 'main', size: 0.8 }]);
}

test.each(['leak', 'crisis'])('R36, R16: seen early, a %s takes away about half as much trust', (kind) => {
  const [late, early] = [lost(kind), lost(kind, act('earlyAlarm', 1))];
  expect(late).toBeGreaterThan(0);
  expect(early / late).toBeGreaterThan(0.3);
  expect(early / late).toBeLessThan(0.75);
});

const night = small({ events: [{ kind: 'crisis', at: '4 22:00', group: 'main', size: 0.8 }] });
const plan = act('crisisPlan', 0, { within: 4 });

test('R36: level 1 tells at midnight of the day on which trouble comes, and softens nothing', () => {
  const { notices } = tell(night, { interventions: [act('earlyAlarm', 1, { level: 'watch' })], watch, days: 6 });
  const foreseen = notices.filter(({ text }) => text.en.startsWith('Alarm'));
  expect(foreseen.map(({ at }) => at)).toEqual([4 * 1440]);
  expect(lost('leak', act('earlyAlarm', 1, { level: 'watch' }))).toBeCloseTo(lost('leak'), 1);
});

test('R36: an answer that falls due at night waits for the morning, but for level 3, which wakes somebody', () => {
  const answeredAt = (level: string): number => {
    const { messages } = tell(night, { interventions: [plan, act('earlyAlarm', 1, { level })], watch, days: 6 })
      .groups[0];
    const { at, author, kind } = messages.columns;
    const answer = at.findIndex(
      (minute, m) => minute > 4 * 1440 + 22 * 60 && author[m] === BY_OPERATOR && kind[m] === KIND.announcement,
    );
    return at[answer];
  };
  expect(answeredAt('act')).toBe(5 * 1440 + 8 * 60);
  expect(answeredAt('report')).toBe(5 * 1440 + 2 * 60);
});
