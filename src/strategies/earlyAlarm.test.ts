import { expect, test } from 'vitest';
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
