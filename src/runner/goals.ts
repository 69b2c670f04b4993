import type { World } from '../engine/world.ts';
import { balance } from '../engine/ledger.ts';
import { observers } from '../observers/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import { retentionAt, retentionCurve } from './retention.ts';

export interface GoalResult {
  id: string;
  /** Null while the day has not come. */
  value: number | null;
  target: number;
  met: boolean | null;
}

/**
 * How the run stands against the scenario's goals. A goal of day n looks at the end of its n-th day; of a flow (answers,
 * ads) it takes the mean of the seven days up to then, since a single day is mostly luck.
 */
export function judgeGoals(world: World, goals: Scenario['goals']): GoalResult[] {
  const curve = goals.some((goal) => goal.metric === 'retention') ? retentionCurve(world) : undefined;
  return goals.map((goal) => {
    const due = goal.day * 1440 <= world.now;
    const value = due ? measured(world, goal.metric, goal.day, curve) : null;
    const target = goal.atLeast ?? goal.atMost ?? 0;
    const met = value === null ? null : goal.atLeast !== undefined ? value >= target : value <= target;
    return { id: goal.id, value, target, met };
  });
}

function measured(
  world: World,
  metric: string,
  day: number,
  curve: ReturnType<typeof retentionCurve> | undefined,
): number | null {
  if (metric === 'retention') return curve ? retentionAt(world, curve, day) : null;
  if (metric === 'balance') return balance(world.ledger) / 100;
  const observer = observers.get(metric);
  if (!observer) return null;
  const column = world.daily[metric];
  const end = Math.min(column.length, Math.max(1, day));
  return observer.stock ? column[end - 1] : mean(column.subarray(Math.max(0, end - 7), end));
}

const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;
