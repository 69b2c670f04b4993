import { expect, test } from 'vitest';
import { small } from '../../test/support.ts';
import { observers } from '../observers/index.ts';
import { LocalSession } from '../runner/localSession.ts';
import { goalCurve, goalValue, hardestGoal } from './goalCurve.ts';

const DAY = 18;
const goalOf = (metric: string, asks: { atLeast?: number; atMost?: number } = { atLeast: 0 }) => ({
  id: metric,
  metric,
  day: DAY,
  ...asks,
});

test('on its day the curve of a goal stands where the run is judged, for levels, flows, retention and money', async () => {
  const goals = ['retention', 'balance', 'present', 'trust', 'adShare', 'messages'].map((metric) => goalOf(metric));
  const scenario = small({ goals });
  const session = new LocalSession();
  await session.open({ scenario, seed: 'small', interventions: [] });
  const judged = (await session.advance(DAY * 1440)).goals;
  const nothing = await session.doNothing(scenario, 'small', DAY);
  expect(observers.get('trust')?.stock).toBe(true);
  for (const goal of goals) {
    const value = judged.find(({ id }) => id === goal.id)?.value;
    expect(goalValue(goalCurve(goal, scenario, nothing), DAY), goal.metric).toBeCloseTo(value!, 9);
  }
});

test('the hardest goal is the one that doing nothing misses by most; where none is missed, the first', async () => {
  const missed = small({
    goals: [goalOf('present'), goalOf('trust', { atLeast: 1 }), goalOf('messages', { atLeast: 1e6 })],
  });
  const nothing = await new LocalSession().doNothing(missed, 'small', DAY);
  expect(hardestGoal(missed, nothing)?.metric).toBe('messages');
  const met = small({ goals: [goalOf('adShare', { atMost: 1 }), goalOf('present')] });
  expect(hardestGoal(met, nothing)?.metric).toBe('adShare');
});
