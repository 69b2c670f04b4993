/** The statistics behind the cockpit's two charts, made anew from each frame. */
import { cohort } from '../analysis/cohort.ts';
import { cumulativeIncidence, type IncidenceCurve } from '../analysis/cumulativeIncidence.ts';
import { kaplanMeier, type SurvivalCurve } from '../analysis/kaplanMeier.ts';
import { CAUSES, type Frame, type PersonColumns } from '../runner/frame.ts';

export interface Curves {
  /** Everyone but the roles left out. */
  all: SurvivalCurve;
  /** By role; undefined for a role that nobody has. */
  byRole: (SurvivalCurve | undefined)[];
  /** Quits by cause, everyone. */
  quits: IncidenceCurve;
}

/** Share kept of those who had come by a minute; what happened after it is not known. */
export function kept(persons: PersonColumns, now: number, without: readonly number[]): SurvivalCurve {
  const { durations, event } = cohort(persons, { now, without });
  return kaplanMeier(durations, event);
}

/** `without`: roles that do not count in `all`: advertisers are not whom one wants to keep. */
export function curves({ persons, minute }: Frame, roles: number, without: readonly number[]): Curves {
  const everyone = cohort(persons, { now: minute, without });
  const byRole = Array.from({ length: roles }, (_, role) => {
    const those = cohort(persons, { now: minute, role });
    return those.durations.length === 0 ? undefined : kaplanMeier(those.durations, those.event);
  });
  return {
    all: kaplanMeier(everyone.durations, everyone.event),
    byRole,
    quits: cumulativeIncidence(everyone.durations, everyone.event, CAUSES.length),
  };
}
