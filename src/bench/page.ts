import { measure, type Figure } from './measure.ts';
import { benchSetups } from './setups.ts';

/** The figures of this page. */
export const figures = (quick: boolean): Figure[] => measure(benchSetups(quick));
