import type { Checked } from './check.ts';
import { FORMAT } from './format.ts';
import { lift, type Formats } from './lift.ts';

/** Format 1 is the first: there is nothing to lift yet. */
const formats: Formats = { newest: FORMAT, steps: new Map() };

/** Lifts an older scenario or policy to today's format. */
export const migrate = (value: unknown): Checked<unknown> => lift(value, formats);
