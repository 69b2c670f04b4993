/** How long runs will take, told before they begin: by what the runs so far took on this machine. */
import type { Scenario } from '../scenario/schema.ts';

/** Jobs for a worker that are yet to be done: each so many policies on one seed. */
export interface Errand {
  scenario: Scenario;
  policies: number;
  jobs: number;
}

/** What one job took. */
export interface Timing {
  /** Id of its scenario. */
  scenario: string;
  /** Days lived by a member, summed over members and policies. */
  load: number;
  ms: number;
}

/** Jobs of a scenario that count, the latest: the first of a worker takes several times as long, and the machine may turn to other things. */
const COUNT = 30;

export const timingOf = ({ scenario, policies }: Omit<Errand, 'jobs'>, ms: number): Timing => ({
  scenario: scenario.id,
  load: loadOf({ scenario, policies }),
  ms,
});

export function withTiming(timings: readonly Timing[], timing: Timing): Timing[] {
  const own = timings.filter(({ scenario }) => scenario === timing.scenario);
  const dropped = own.length < COUNT ? undefined : own[0];
  return [...timings.filter((other) => other !== dropped), timing];
}

/** Runs of a policy on a seed. */
export const runsOf = (errands: readonly Errand[]): number =>
  errands.reduce((sum, { policies, jobs }) => sum + policies * jobs, 0);

/** Seconds until so many workers have done it all; undefined before anything was timed. */
export function secondsOf(errands: readonly Errand[], timings: readonly Timing[], workers: number): number | undefined {
  const jobs = errands.reduce((sum, errand) => sum + errand.jobs, 0);
  if (timings.length === 0) return undefined;
  if (jobs === 0) return 0;
  const ms = errands.reduce(
    (sum, errand) => sum + errand.jobs * loadOf(errand) * paceOf(errand.scenario.id, timings),
    0,
  );
  // Of the last round some workers may be idle.
  return ((ms / jobs) * Math.ceil(jobs / workers)) / 1000;
}

/** The days before the first are the same for all policies, and lived once. */
function loadOf({ scenario: { people, days, warmupDays }, policies }: Omit<Errand, 'jobs'>): number {
  const members = people.reduce((sum, { count }) => sum + count, 0);
  return members * (warmupDays + policies * days);
}

/** Milliseconds a day of a member: the median on this scenario; on all others where it was never run. */
function paceOf(scenario: string, timings: readonly Timing[]): number {
  const own = timings.filter((timing) => timing.scenario === scenario);
  const paces = (own.length > 0 ? own : timings).map(({ ms, load }) => ms / load).sort((a, b) => a - b);
  return paces[Math.floor(paces.length / 2)];
}
