import { cohort, type Cohort } from '../analysis/cohort.ts';
import { kaplanMeier, survivalAt, type SurvivalCurve } from '../analysis/kaplanMeier.ts';
import type { World } from '../engine/world.ts';
import { personColumns } from './persons.ts';

/** Indices of the roles that live from advertising: they are not whom an operator wants to keep. */
export function advertisers(world: World): number[] {
  return world.setup.roles.flatMap((role, index) => (role.traits.sells >= 1 ? [index] : []));
}

/** First stays of people, advertisers left out, up to now; durations in minutes. */
export function staysOf(world: World): Cohort {
  return cohort(personColumns(world), { now: world.now, without: advertisers(world) });
}

/** Kaplan-Meier curve of these stays. */
export function retentionCurve(world: World): SurvivalCurve {
  const { durations, event } = staysOf(world);
  return kaplanMeier(durations, event);
}

/**
 * Share still in a group `days` after joining, or null where the run is shorter. Where everybody had been let go before
 * (a planned end), the last estimate stands.
 */
export function retentionAt(world: World, curve: SurvivalCurve, days: number): number | null {
  if (days * 1440 > world.now || curve.time.length === 0) return null;
  return survivalAt(curve, days * 1440)?.survival ?? curve.survival[curve.survival.length - 1];
}
