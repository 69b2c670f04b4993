import type { Scenario } from '../scenario/schema.ts';
import type { Arm } from './arms.ts';
import type { Results } from './results.ts';

/** A comparison that another one replaced. */
export interface PastComparison {
  scenario: Scenario;
  arms: readonly Arm[];
  against: number;
  chosen: number;
  first: number;
  wanted: number;
  metric: string;
  worth: Readonly<Record<string, number>>;
  results: Results;
  /** Whether it was ever begun. */
  begun: boolean;
}
