/** A run's decisions in order, and how far it was played. The past is never edited: acting in it opens a branch. */
import type { Minute } from '../engine/setup.ts';
import type { Intervention } from '../runner/frame.ts';
import { parseTime } from '../scenario/time.ts';
import type { Standing } from './standing.ts';

/** From `at` on, this whole policy holds. */
export interface Decision {
  at: Minute;
  policy: Intervention[];
}

export interface Timeline {
  decisions: readonly Decision[];
  /** Last minute that was played. */
  furthest: Minute;
  /** How it stood then; missing while it is played on, and of what an older version kept. */
  reached?: Standing | undefined;
  /** Minute at which it was left for another branch. */
  leftAt?: Minute | undefined;
}

export const untouched: Timeline = { decisions: [], furthest: 0 };

/** The policy as it stood at a minute. */
export function policyAt(
  { decisions }: Timeline,
  initial: readonly Intervention[],
  minute: Minute,
): readonly Intervention[] {
  return decisions.findLast((d) => d.at <= minute)?.policy ?? initial;
}

/** The policy that the whole run was played with. */
export function finalPolicy(timeline: Timeline, initial: readonly Intervention[]): readonly Intervention[] {
  return policyAt(timeline, initial, Infinity);
}

/** The timeline with a decision at `at`; later ones are dropped, one of the same minute is replaced. */
export function decided(timeline: Timeline, at: Minute, policy: Intervention[]): Timeline {
  return { decisions: [...timeline.decisions.filter((d) => d.at < at), { at, policy }], furthest: at };
}

/**
 * The decisions that lead to a policy, told from its times alone: what a run file holds is the policy.
 * A plan of the scenario itself stands from the start, everything else is a decision at the minute it took effect.
 */
export function decisionsOf(policy: readonly Intervention[], initial: readonly Intervention[]): Decision[] {
  const given = new Set(initial.map((i) => JSON.stringify(i)));
  const isGiven = (i: Intervention): boolean => given.has(JSON.stringify(i));
  const own = policy.filter((i) => !isGiven(i));
  const times = own.flatMap((i) => [parseTime(i.from), ...(i.until === undefined ? [] : [parseTime(i.until)])]);
  return [...new Set(times)]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      policy: policy.filter((i) => isGiven(i) || parseTime(i.from) <= at).map((i) => asOf(i, at, isGiven(i))),
    }));
}

/** An intervention as it stood at a minute: an end that was not yet decided is left out. */
function asOf(intervention: Intervention, at: Minute, given: boolean): Intervention {
  const { until, ...open } = intervention;
  return given || until === undefined || parseTime(until) <= at ? intervention : open;
}
