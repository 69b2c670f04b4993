/** The operator's policy as a list of interventions, and what a decision at one minute makes of it. */
import { MINUTES_PER_DAY, type Minute } from '../engine/setup.ts';
import type { Value } from '../engine/param.ts';
import type { Intervention } from '../runner/frame.ts';
import { formatTime, parseTime } from '../scenario/time.ts';

/** Which strategy on which group; no group = all groups. */
export interface Target {
  strategy: string;
  group?: string | undefined;
}

export type ParamValues = Readonly<Record<string, Value>>;

const startOf = (i: Intervention): Minute => parseTime(i.from);
const endOf = (i: Intervention): Minute => (i.until === undefined ? Infinity : parseTime(i.until));
const isFor = (i: Intervention, { strategy, group }: Target): boolean => i.strategy === strategy && i.group === group;

/** The intervention of a standing strategy that holds at `minute`, or undefined; of two, the later start wins. */
export function inForce(policy: readonly Intervention[], target: Target, minute: Minute): Intervention | undefined {
  let found: Intervention | undefined;
  for (const i of policy) {
    if (!isFor(i, target) || startOf(i) > minute || endOf(i) <= minute) continue;
    if (!found || startOf(i) > startOf(found)) found = i;
  }
  return found;
}

/** The first planned intervention after `minute`, or undefined. */
export function planned(policy: readonly Intervention[], target: Target, minute: Minute): Intervention | undefined {
  return policy.filter((i) => isFor(i, target) && startOf(i) > minute).sort((a, b) => startOf(a) - startOf(b))[0];
}

/** Whether a decision on the target speaks of this intervention too: what is decided for all groups is for each. */
const isUnder = (i: Intervention, { strategy, group }: Target): boolean =>
  i.strategy === strategy && (group === undefined || i.group === group);

/** All that is in force of a strategy at `minute`, one a place: all groups first, then groups in order of start. */
export function everywhere(policy: readonly Intervention[], strategy: string, minute: Minute): Intervention[] {
  const groups = new Set(policy.filter((i) => i.strategy === strategy).map((i) => i.group));
  return [...groups]
    .flatMap((group) => inForce(policy, { strategy, group }, minute) ?? [])
    .sort((a, b) => Number(a.group !== undefined) - Number(b.group !== undefined) || startOf(a) - startOf(b));
}

/**
 * The policy with a standing strategy in force from `minute` on. What held on the target till then ends, or is replaced
 * where it began in the same minute; an end that was planned for it stands.
 */
export function begin(
  policy: readonly Intervention[],
  target: Target,
  minute: Minute,
  params: ParamValues,
): Intervention[] {
  const before = inForce(policy, target, minute);
  const group = target.group === undefined ? {} : { group: target.group };
  const until = before?.until === undefined ? {} : { until: before.until };
  const from = formatTime(minute);
  return [
    ...policy
      .filter((i) => !(isUnder(i, target) && startOf(i) === minute))
      .map((i) => (isUnder(i, target) && startOf(i) < minute && endOf(i) > minute ? { ...i, until: from } : i)),
    { strategy: target.strategy, from, ...until, ...group, params: { ...params } },
  ];
}

/** The policy with the strategy ended on the target at `minute`; what would have begun then or later is dropped. */
export function end(policy: readonly Intervention[], target: Target, minute: Minute): Intervention[] {
  return policy
    .filter((i) => !(isUnder(i, target) && startOf(i) >= minute))
    .map((i) => (isUnder(i, target) && endOf(i) > minute ? { ...i, until: formatTime(minute) } : i));
}

/** The policy with a single deed added at `minute`, or at the next minute that is free of the same deed. */
export function deed(
  policy: readonly Intervention[],
  act: Omit<Intervention, 'from' | 'until'>,
  minute: Minute,
): Intervention[] {
  let at = minute;
  while (policy.some((i) => isFor(i, act) && startOf(i) === at)) at++;
  return [...policy, { ...act, from: formatTime(at) }];
}

/** Days on which a decision falls, for flags: the starts and changes of standing strategies, in order of time. */
export interface Flag {
  /** From 1, in order of time. */
  number: number;
  /** Days since day 0, with fraction. */
  day: number;
  strategy: string;
  /** Not in force any more. */
  over: boolean;
}

/** The policy's flags up to any minute; deeds get none, there may be hundreds. */
export function flags(policy: readonly Intervention[], isStanding: (strategy: string) => boolean, now: Minute): Flag[] {
  return policy
    .filter((i) => isStanding(i.strategy))
    .sort((a, b) => startOf(a) - startOf(b) || (a.strategy < b.strategy ? -1 : 1))
    .map((i, k) => ({
      number: k + 1,
      day: startOf(i) / MINUTES_PER_DAY,
      strategy: i.strategy,
      over: endOf(i) <= now,
    }));
}
