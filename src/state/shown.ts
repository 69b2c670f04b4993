import type { ArmContrast, ArmSummary, Summary } from '../compare/summary.ts';
import { NOTHING, type Arm } from './arms.ts';

/** What the page draws; replaced whole, a few times a second. By arm id. */
export interface Shown {
  arms: Readonly<Record<number, ArmSummary>>;
  /** The arm that the others were held against. */
  against: number;
  /** Held against the baseline. */
  contrasts: Readonly<Record<number, ArmContrast>>;
}

/** Before anything was summed up. */
export const NOTHING_SHOWN: Shown = { arms: {}, against: NOTHING.id, contrasts: {} };

/** What still holds once another arm is the baseline: the arms by themselves. */
export const heldAgainst = (shown: Shown, baseline: number): Shown =>
  shown.against === baseline ? shown : { ...shown, against: baseline, contrasts: {} };

/** What still holds once an arm does something else: the others, held against a baseline that is the same. */
export const withoutArm = ({ arms, against, contrasts }: Shown, id: number): Shown => ({
  arms: without(arms, id),
  against,
  contrasts: id === against ? {} : without(contrasts, id),
});

const without = <T>(record: Readonly<Record<number, T>>, id: number): Record<number, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== String(id)));

/** A summary by arm; `order`: the arms as they were summed up, the baseline first. */
export function shownOf({ arms, contrasts }: Summary, order: readonly Arm[]): Shown {
  return {
    against: order[0].id,
    arms: Object.fromEntries(order.map(({ id }, k) => [id, arms[k]])),
    contrasts: Object.fromEntries(order.slice(1).map(({ id }, k) => [id, contrasts[k]])),
  };
}

/** Whether it can be told how an arm does in a metric; see `verdict.ts`, by which one may stop at the first answer. */
export function isClear({ contrasts }: Shown, arm: number, metric: string): boolean {
  const answer = contrasts[arm]?.metrics[metric]?.verdict.answer;
  return answer !== undefined && answer !== 'unknown';
}
