import { measure, type Figure } from './measure.ts';
import { floodedSetup, hundredGroups } from './setups.ts';

/** The figures of this page. */
export const figures = (quick: boolean): Figure[] => measure(floodedSetup(), quick ? undefined : hundredGroups());
