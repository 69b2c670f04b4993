import type { ScaleLinear } from 'd3';
import type { Text } from '../engine/text.ts';
import { percent, textWidth } from './format.ts';
import type { Goal } from './rows.ts';
import { LABEL_ROOM } from './timeAxis.ts';
import { words } from './words.ts';

/** Px from the goal's day to the end of its text. */
export const GOAL_GAP = 28;

/**
 * What stands before the goal's tick, as long as there is room between it and the labels of the curves; '' once they
 * have come that far, and the goal becomes one of those labels.
 */
export function goalText(
  goal: Goal,
  x: ScaleLinear<number, number>,
  today: number,
  say: (text: Text) => string,
): string {
  const until = x.domain()[1] ?? 0;
  const share = percent(goal.atLeast);
  const text = say(x(until) - x(0) > 360 ? words.goal(goal.day, share) : words.goalShort(share));
  const room = x(Math.min(goal.day, until)) - GOAL_GAP - (x(today) + LABEL_ROOM - 40);
  return textWidth(text) <= room ? text : '';
}
