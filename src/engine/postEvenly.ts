import type { Operator, PostPlan } from './operator.ts';

/** When people have time: the evening first, then noon, then the morning. Source: table 2 of R32. */
const HOURS = [20, 12, 9] as const;

/** How many of `perWeek` things fall on this weekday (0 = Monday) when they are spread evenly over the week. */
export function dueOn(weekday: number, perWeek: number): number {
  return Math.floor(((weekday + 1) * perWeek) / 7) - Math.floor((weekday * perWeek) / 7);
}

/** Plans today's part of `perWeek` posts; one a day comes in the evening, more at noon and in the morning (three at most). */
export function postEvenly(operator: Operator, perWeek: number, plan: PostPlan): void {
  const due = Math.min(HOURS.length, dueOn(operator.weekday, perWeek));
  for (const hour of HOURS.slice(0, due)) operator.postAt(hour, plan);
}
