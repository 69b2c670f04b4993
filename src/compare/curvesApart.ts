/** How far apart two policies lie on one seed by the curves of all members, beside who was saved and who was lost. */
import { kaplanMeier, type SurvivalCurve } from '../analysis/kaplanMeier.ts';
import { lifeTable } from '../analysis/lifeTable.ts';
import { logRank, type LogRank } from '../analysis/logRank.ts';
import { restrictedMeanDifference, type MeanDifference } from '../analysis/restrictedMeanDifference.ts';
import { CAUSES } from '../engine/codes.ts';
import type { World } from '../engine/world.ts';
import { staysOf } from '../runner/retention.ts';

const DAY = 1440;

export interface CurvesApart {
  /** Of all members under each policy, in minutes since they joined. */
  curves: readonly [SurvivalCurve, SurvivalCurve];
  /** Days longer that a member stays under the second policy, within the length of the run; null where a mean is unknown. */
  days: MeanDifference | null;
  /** How much faster members quit under the second policy; null where nobody quits. */
  rank: LogRank | null;
}

/**
 * Quits are the events; whoever is removed, let go or still there is censored. Both estimates take the two worlds for
 * independent, though they hold the same people with the same luck: they see less than the members one by one do.
 */
export function curvesApart(worlds: readonly [World, World]): CurvesApart {
  const { days } = worlds[0].setup;
  const stays = worlds.map(staysOf);
  const [first, second] = stays.map(({ durations, event }) => kaplanMeier(durations, event));
  const [those, these] = stays.map(({ durations, event }) =>
    lifeTable(durations, event, { width: DAY, units: days, causes: CAUSES }),
  );
  const apart = restrictedMeanDifference(first, second, days * DAY);
  return { curves: [first, second], days: apart && inDays(apart), rank: logRank([[those, these]]) };
}

const inDays = ({ difference, standardError, low, high }: MeanDifference): MeanDifference => ({
  difference: difference / DAY,
  standardError: standardError / DAY,
  low: low / DAY,
  high: high / DAY,
});
