/** What arms are compared by: one number a run each, of which more or less is better. */
import { restrictedMean } from '../analysis/restrictedMean.ts';
import type { SurvivalCurve } from '../analysis/kaplanMeier.ts';
import type { Observer } from '../engine/observer.ts';
import type { Text } from '../engine/text.ts';
import type { World } from '../engine/world.ts';
import adShare from '../observers/adShare.ts';
import cost from '../observers/cost.ts';
import messages from '../observers/messages.ts';
import profit from '../observers/profit.ts';
import trust from '../observers/trust.ts';
import { retentionAt } from '../runner/retention.ts';
import { members } from './members.ts';

const DAY = 1440;
const WEEK = 7;

/** A run that has come to its end. */
export interface Ended {
  world: World;
  /** Kaplan-Meier by person, advertisers left out. */
  curve: SurvivalCurve;
  /** Members who quit, advertisers left out. */
  quits: number;
}

export interface Metric {
  id: string;
  title: Text;
  unit: Text;
  /** Which of two values is the better one. */
  better: 'more' | 'less';
  /** Days that a run must have. */
  fromDays: number;
  /** Null where there was nobody to measure it on. */
  measure: (ended: Ended) => number | null;
}

const SHARE = { zh: '比例', en: 'share' };

/** What the runs of a comparison observe day by day. */
export const watched: readonly Observer[] = [members, messages, adShare, trust, profit, cost];

/** All metrics, in the order in which they are printed and shown. */
export const metrics: readonly Metric[] = [
  retentionOn(7),
  retentionOn(14),
  retentionOn(30),
  {
    id: 'retentionEnd',
    title: { zh: '期末留存率', en: 'Retention at the end' },
    unit: SHARE,
    better: 'more',
    fromDays: 1,
    measure: ({ world, curve }) => retentionAt(world, curve, world.setup.days),
  },
  {
    id: 'daysInGroup',
    title: { zh: '人均在群天数', en: 'Days in the group' },
    unit: { zh: '天', en: 'days' },
    better: 'more',
    fromDays: 1,
    measure: ({ world, curve }) => daysInGroup(curve, world.setup.days * DAY),
  },
  atTheEnd(members, 'more'),
  {
    id: 'quits',
    title: { zh: '退群的人', en: 'Members who quit' },
    unit: { zh: '人', en: 'people' },
    better: 'less',
    fromDays: 1,
    measure: ({ quits }) => quits,
  },
  inLastWeek(messages, 'more'),
  inLastWeek(adShare, 'less'),
  atTheEnd(trust, 'more'),
  atTheEnd(profit, 'more'),
  atTheEnd(cost, 'less'),
  {
    id: 'staffHours',
    title: { zh: '人手用时', en: 'Staff time' },
    unit: { zh: '小时', en: 'hours' },
    better: 'less',
    fromDays: 1,
    measure: ({ world }) => sum(world.ledger.minutesByDay.subarray(0, world.setup.days)) / 60,
  },
];

/** That of the id; the first of all where there is none. */
export function metricOf(id: string): Metric {
  return metrics.find((metric) => metric.id === id) ?? metrics[0];
}

/** Those for which a run of so many days is long enough. */
export function metricsFor(days: number): Metric[] {
  return metrics.filter(({ fromDays }) => fromDays <= days);
}

function retentionOn(day: number): Metric {
  return {
    id: `retention${day}`,
    title: { zh: `${day} 天留存率`, en: `${day}-day retention` },
    unit: SHARE,
    better: 'more',
    fromDays: day,
    measure: ({ world, curve }) => retentionAt(world, curve, day),
  };
}

/**
 * Restricted mean: of the whole run, how many days a member stays on average. Where everybody had been let go before its end
 * (a planned one), the last estimate stands, as it does for retention.
 */
function daysInGroup(curve: SurvivalCurve, end: number): number | null {
  const last = curve.time.length - 1;
  if (last < 0) return null;
  const seen = Math.min(end, curve.time[last]);
  const within = restrictedMean(curve, seen)?.mean ?? 0;
  return (within + (end - seen) * curve.survival[last]) / DAY;
}

function atTheEnd({ id, title, unit }: Observer, better: Metric['better']): Metric {
  return { id, title, unit, better, fromDays: 1, measure: ({ world }) => world.daily[id][world.setup.days - 1] };
}

/** The mean of the last seven days, since a single day is mostly luck. */
function inLastWeek({ id, title, unit }: Observer, better: Metric['better']): Metric {
  const measure = ({ world }: Ended): number => {
    const week = world.daily[id].subarray(-WEEK);
    return sum(week) / week.length;
  };
  return { id, title, unit, better, fromDays: 1, measure };
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
