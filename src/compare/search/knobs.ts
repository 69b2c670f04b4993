/** What can be moved of a policy, and what a search makes of the bounds that the reader sets. */
import { flag, range, type Param, type Value } from '../../engine/param.ts';
import type { Intervention } from '../../runner/frame.ts';
import { parseTime } from '../../scenario/time.ts';
import { strategies } from '../../strategies/index.ts';
import type { Dimension } from './space.ts';

const DAY = 1440;
/** Values tried of one range at most: finer steps than a twentieth are lost in the luck. */
const MOST_LEVELS = 21;

export interface Knob extends Pick<Dimension, 'act' | 'of' | 'key'> {
  id: string;
  strategy: string;
  param: Param;
  /** What the policy has now. */
  value: Value;
}

/** Both ends count. */
export interface Bounds {
  low: number;
  high: number;
}

/** Of each intervention: whether it is done, from which day, and its parameters, words aside. */
export function knobsOf(interventions: readonly Intervention[], days: number): Knob[] {
  return interventions.flatMap((act, k) => {
    const strategy = strategies.get(act.strategy);
    const knob = (of: Dimension['of'], key: string, param: Param, value: Value): Knob => ({
      ...{ id: [k, of, key].join('.'), act: k, of, key, strategy: act.strategy, param, value },
    });
    const params = Object.entries(strategy?.params ?? {}).filter(([, { kind }]) => kind !== 'words');
    return [
      knob('used', '', USED, true),
      knob('from', '', firstDay(act, days), Math.floor(parseTime(act.from) / DAY)),
      ...params.map(([key, param]) => knob('param', key, param, act.params?.[key] ?? param.default)),
    ];
  });
}

const USED = flag({ label: { zh: '用不用', en: 'Used or not' }, default: true });

/** It must begin before it ends, and before the run does. */
function firstDay({ until }: Intervention, days: number): Param {
  const end = until === undefined ? days : Math.min(days, Math.floor(parseTime(until) / DAY));
  const label = { zh: '从第几天起', en: 'From day' };
  return range({ label, unit: { zh: '', en: '' }, min: 0, max: Math.max(0, end - 1), step: 1, default: 0 });
}

/** Bounds count for ranges only; the policy's own value is among the levels where it lies within them. */
export function dimensionOf({ act, of, key, param, value }: Knob, bounds?: Bounds): Dimension {
  const levels = levelsOf(param, value, bounds);
  return { act, of, key, levels, own: nearest(levels, value), ordered: param.kind === 'range' };
}

function levelsOf(param: Param, value: Value, bounds?: Bounds): Value[] {
  if (param.kind === 'flag') return [false, true];
  if (param.kind === 'choice') return Object.keys(param.options);
  if (param.kind === 'words') return [value];
  const { min, max, step } = param;
  const low = Math.min(max, Math.max(min, bounds?.low ?? min));
  const high = Math.max(low, Math.min(max, bounds?.high ?? max));
  const stride = step * Math.max(1, Math.ceil((high - low) / step / (MOST_LEVELS - 1)));
  const count = Math.floor((high - low) / stride + 1e-9) + 1;
  const grid = Array.from({ length: count }, (_, k) => Number((low + k * stride).toFixed(6)));
  const own = Number(value);
  return [...new Set([...grid, ...(own >= low && own <= high ? [own] : [])])].sort((a, b) => a - b);
}

function nearest(levels: readonly Value[], value: Value): number {
  if (typeof value !== 'number') return Math.max(0, levels.indexOf(value));
  const away = levels.map((level) => Math.abs(Number(level) - value));
  return away.indexOf(Math.min(...away));
}
