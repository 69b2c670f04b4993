/** Where a search may look: which settings of a policy may move, and which values each may take. */
import type { Value } from '../../engine/param.ts';
import type { Intervention } from '../../runner/frame.ts';
import { formatTime, parseTime } from '../../scenario/time.ts';

const DAY = 1440;

export interface Dimension {
  /** Place of the intervention in the policy that is varied. */
  act: number;
  /** Whether it is done at all, its first day, or one of its parameters. */
  of: 'used' | 'from' | 'param';
  /** Of the parameter; else empty. */
  key: string;
  /** What it may be; in rising order where it has one. */
  levels: readonly Value[];
  /** The level that is nearest to the policy's own. */
  own: number;
  ordered: boolean;
}

export interface Space {
  interventions: readonly Intervention[];
  dimensions: readonly Dimension[];
}

/** The place of a level for each dimension. */
export type Point = readonly number[];

/** The policy with these settings; what no dimension speaks of is as it was. */
export function policyAt({ interventions, dimensions }: Space, point: Point): Intervention[] {
  return interventions.flatMap((act, k) => {
    const settings = dimensions.flatMap((dimension, d) =>
      dimension.act === k ? [{ dimension, level: point[d] }] : [],
    );
    const isUsed = settings.every(
      ({ dimension, level }) => dimension.of !== 'used' || dimension.levels[level] === true,
    );
    if (!isUsed) return [];
    return settings.reduce((changed, { dimension, level }) => withSetting(changed, dimension, level), act);
  });
}

function withSetting(act: Intervention, { of, key, levels }: Dimension, level: number): Intervention {
  const value = levels[level];
  if (of === 'from') return { ...act, from: formatTime(Number(value) * DAY + (parseTime(act.from) % DAY)) };
  return of === 'param' ? { ...act, params: { ...act.params, [key]: value } } : act;
}

/** Two points with the same key are one policy: the settings of what is not done do not count. */
export const keyOf = (policy: readonly Intervention[]): string => JSON.stringify(policy);
