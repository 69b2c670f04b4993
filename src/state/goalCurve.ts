/** How a goal goes over a run that was left alone: day by day, in the way in which the goal is judged. */
import { observers } from '../observers/index.ts';
import type { DoNothing } from '../runner/session.ts';
import type { Scenario } from '../scenario/schema.ts';

type Goal = Scenario['goals'][number];

export interface GoalPoint {
  /** Days. */
  time: number;
  value: number;
}

/** Days over which a flow is averaged, since a single day is mostly luck. */
const WEEK = 7;

/** The goal's measure at the end of each day; retention at each of its steps. */
export function goalCurve({ metric }: Goal, { operator }: Scenario, { retention, daily }: DoNothing): GoalPoint[] {
  if (metric === 'retention') return retention.map(({ time, survival }) => ({ time, value: survival }));
  const column = Array.from(daily[metric === 'balance' ? 'profit' : metric] ?? []);
  if (metric === 'balance') return column.map((profit, day) => ({ time: day + 1, value: operator.money + profit }));
  const stock = observers.get(metric)?.stock === true;
  return column.map((value, day) => ({ time: day + 1, value: stock ? value : weekUpTo(column, day) }));
}

function weekUpTo(column: readonly number[], day: number): number {
  const week = column.slice(Math.max(0, day + 1 - WEEK), day + 1);
  return week.reduce((a, b) => a + b, 0) / week.length;
}

/** The value on the goal's day, as the goal is judged; undefined where the run is shorter. */
export function goalValue(points: readonly GoalPoint[], day: number): number | undefined {
  return points.findLast(({ time }) => time <= day)?.value;
}

/** Of a scenario's goals the one that doing nothing misses by most, as a share of what is asked; where it misses none, the first. */
export function hardestGoal(scenario: Scenario, nothing: DoNothing): Goal | undefined {
  const lack = (goal: Goal): number => {
    const value = goalValue(goalCurve(goal, scenario, nothing), goal.day);
    if (value === undefined) return 0;
    const asked = goal.atLeast ?? goal.atMost ?? 0;
    const short = goal.atLeast === undefined ? value - asked : asked - value;
    return Math.max(0, short) / (Math.abs(asked) || 1);
  };
  return scenario.goals.toSorted((a, b) => lack(b) - lack(a))[0];
}
