import type { ArmContrast, ArmSummary, Summary } from '../compare/summary.ts';
import type { Arm } from './arms.ts';

/** What the page draws; replaced whole, a few times a second. By arm id. */
export interface Shown {
  arms: Readonly<Record<number, ArmSummary>>;
  /** Held against the baseline. */
  contrasts: Readonly<Record<number, ArmContrast>>;
}

/** A summary by arm; `order`: the arms as they were summed up, the baseline first. */
export function shownOf({ arms, contrasts }: Summary, order: readonly Arm[]): Shown {
  return {
    arms: Object.fromEntries(order.map(({ id }, k) => [id, arms[k]])),
    contrasts: Object.fromEntries(order.slice(1).map(({ id }, k) => [id, contrasts[k]])),
  };
}
