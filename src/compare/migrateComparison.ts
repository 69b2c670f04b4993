import type { Checked } from '../scenario/check.ts';
import { lift, type Formats } from '../scenario/lift.ts';
import { COMPARISON_FORMAT } from './comparisonFile.ts';

/**
 * Format 1 is the first: there is nothing to lift yet. Arms have no format of their own: where policies change theirs, a comparison's
 * changes too, and the step does to every arm what is done to a policy.
 */
const formats: Formats = { newest: COMPARISON_FORMAT, steps: new Map() };

/** Lifts an older comparison to today's format. */
export const migrateComparison = (value: unknown): Checked<unknown> => lift(value, formats);
